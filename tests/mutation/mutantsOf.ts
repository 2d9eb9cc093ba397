import { parseSync } from 'vite'

/** One small change of a file that ought to break something. */
export interface Mutant {
  readonly line: number
  /** Place in the text, and what stands there instead. */
  readonly start: number
  readonly end: number
  readonly text: string
  /** For people: `a < b` became `a <= b`. */
  readonly change: string
}

/** A node of the ESTree; only what is read here. Anything else may stand in it. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

const OTHER_OPERATOR: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value

function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesIn(each)
  else if (isNode(value) && !value.type.startsWith('TS')) {
    yield value
    for (const [key, child] of Object.entries(value)) if (key !== 'typeAnnotation') yield* nodesIn(child)
  }
}

type Edit = Pick<Mutant, 'start' | 'end' | 'text'>

/** The operator stands between the operands; comments there would hide it, and none does. */
function operatorEdit(code: string, { left, right, operator }: Node): Edit | null {
  if (!isNode(left) || !isNode(right) || typeof operator !== 'string') return null
  const other = OTHER_OPERATOR[operator]
  const at = code.indexOf(operator, left.end)
  return other === undefined || at < 0 || at >= right.start ? null : { start: at, end: at + operator.length, text: other }
}

/** The other way round: `a ? b : c` becomes `a ? c : b`. */
function branchEdit(code: string, { consequent, alternate }: Node): Edit | null {
  if (!isNode(consequent) || !isNode(alternate)) return null
  const between = code.slice(consequent.end, alternate.start)
  const [first, second] = [code.slice(consequent.start, consequent.end), code.slice(alternate.start, alternate.end)]
  return { start: consequent.start, end: alternate.end, text: `${second}${between}${first}` }
}

function editOf(code: string, node: Node): Edit | null {
  const { type, start, end, test, value } = node
  if (type === 'BinaryExpression' || type === 'LogicalExpression') return operatorEdit(code, node)
  if (type === 'ConditionalExpression') return branchEdit(code, node)
  if (type === 'IfStatement' && isNode(test)) return { start: test.start, end: test.end, text: `!(${code.slice(test.start, test.end)})` }
  if (type === 'Literal' && typeof value === 'boolean') return { start, end, text: String(!value) }
  if (type === 'Literal' && typeof value === 'number') return { start, end, text: String(value + 1) }
  return null
}

const brief = (text: string) => text.replaceAll(/\s+/g, ' ').slice(0, 70)

/** Every mutant of a TypeScript file, in the order of the text. */
export function mutantsOf(name: string, code: string): readonly Mutant[] {
  const { program } = parseSync(name, code)
  return [...nodesIn(program)].flatMap((node): Mutant[] => {
    const edit = editOf(code, node)
    if (!edit) return []
    const line = code.slice(0, edit.start).split('\n').length
    const [from, to] = [node.start, node.end]
    const after = `${code.slice(from, edit.start)}${edit.text}${code.slice(edit.end, to)}`
    return [{ ...edit, line, change: `${brief(code.slice(from, to))}  ->  ${brief(after)}` }]
  })
}
