/** Columns of a design matrix, one a coefficient; all as long as the observations. */
export type Columns = readonly (readonly number[])[]

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0)

/** Modified Gram-Schmidt, each column twice: orthogonal to rounding even for powers of x. Null where a column adds nothing. */
function orthogonal(columns: Columns): { readonly q: number[][]; readonly r: number[][] } | null {
  const q: number[][] = []
  const r = columns.map(() => columns.map(() => 0))
  for (const [k, column] of columns.entries()) {
    let rest = [...column]
    for (const [j, unit] of [...q.entries(), ...q.entries()]) {
      const share = dot(unit, rest)
      rest = rest.map((value, index) => value - share * (unit[index] ?? 0))
      const row = r[j]
      if (row) row[k] = (row[k] ?? 0) + share
    }
    const length = Math.sqrt(dot(rest, rest))
    if (!(length > 1e-12 * Math.sqrt(dot(column, column)))) return null
    const row = r[k]
    if (row) row[k] = length
    q.push(rest.map((value) => value / length))
  }
  return { q, r }
}

function backSubstitute(r: readonly (readonly number[])[], right: readonly number[]): number[] {
  const solution = right.map(() => 0)
  for (let k = right.length - 1; k >= 0; k -= 1) {
    const row = r[k] ?? []
    const known = solution.reduce((sum, value, index) => sum + (index > k ? value * (row[index] ?? 0) : 0), 0)
    solution[k] = ((right[k] ?? 0) - known) / (row[k] ?? 1)
  }
  return solution
}

export function residualsOf(columns: Columns, coefficients: readonly number[], y: readonly number[]): number[] {
  return y.map((value, row) => columns.reduce((rest, column, k) => rest - (column[row] ?? 0) * (coefficients[k] ?? 0), value))
}

/**
 * Coefficients of least squares, by QR and two rounds of refinement on the residuals: NIST's Wampler1 (a polynomial of degree
 * five) comes out to nine digits and more. Null where the columns are not independent.
 */
export function leastSquares(columns: Columns, y: readonly number[]): readonly number[] | null {
  const factors = orthogonal(columns)
  if (!factors) return null
  const solve = (right: readonly number[]) =>
    backSubstitute(
      factors.r,
      factors.q.map((unit) => dot(unit, right)),
    )
  let coefficients = solve(y)
  for (let round = 0; round < 2; round += 1) {
    const change = solve(residualsOf(columns, coefficients, y))
    coefficients = coefficients.map((value, k) => value + (change[k] ?? 0))
  }
  return coefficients
}

/** 1, x, x squared ... up to a degree. */
export function powers(x: readonly number[], degree: number): Columns {
  return Array.from({ length: degree + 1 }, (_, power) => x.map((value) => value ** power))
}
