import { EXIT, readArguments, readJson, run, type Arguments, type Report } from './args.ts'
import { reportOn, toText } from './forecastReport.ts'
import { badLines } from './entries.ts'
import { InputError } from './json.ts'
import { readSeries, readWeights } from './series.ts'

const USAGE = `Fits and forecasts the series of a JSON file, so that anyone can check the arithmetic.

  npm run forecast -- FILE [--json] [--steps N] [--alpha A [--beta B] [--phi P]]

FILE      a list of { id, x, y }: x evenly spaced for a forecast, any for the straight line. A series may carry its own
          "alpha", "beta", "phi", "degree" for a polynomial, and
          "target" with "targetX" and "direction" (increase, decrease) for an outlook by the chance of reaching it. Objects with "series", "nist" or "published" are read too.
--json    for each series: linear (as R's lm, with 80 % and 95 % intervals), throughOrigin, simple, holt and dampedHolt
          (fitted weights, start, squared error, forecasts), given (the weights you gave, from the first value and first
          step), and forecast: the model chosen on the series' own past, its points with 80 % intervals, the stretch that is carried on, or why there is none
--steps   how far ahead the fits are carried (5)
--alpha   weights for the part named given; beta is the trend's own weight (R's ets reports alpha times beta)

A bad entry is told with its place and leaves the others. Ends with 0, with 1 where an entry was bad, with 2 where the file cannot be read.`

const FLAGS = {
  json: { type: 'boolean' },
  steps: { type: 'string' },
  alpha: { type: 'string' },
  beta: { type: 'string' },
  phi: { type: 'string' },
} as const

function numberFlag(args: Arguments, name: string): number | undefined {
  const text = args.text(name)
  const value = text === undefined ? undefined : Number(text)
  if (value !== undefined && !Number.isFinite(value)) throw new InputError(`--${name}: ${text} is not a number`)
  return value
}

function stepsFlag(args: Arguments): number {
  const steps = numberFlag(args, 'steps') ?? 5
  if (!Number.isInteger(steps) || steps < 1 || steps > 100) throw new InputError('--steps: expected a whole number from 1 to 100')
  return steps
}

async function forecast(argv: readonly string[]): Promise<Report> {
  const args = readArguments(argv, FLAGS)
  const given = readWeights({ alpha: numberFlag(args, 'alpha'), beta: numberFlag(args, 'beta'), phi: numberFlag(args, 'phi') }, 'flags')
  const steps = stepsFlag(args)
  const { good, bad } = readSeries(await readJson(args.file))
  const reports = good.map((series) => reportOn(series, steps, given))
  const out = args.flag('json') ? JSON.stringify([...reports, ...bad], null, 2) : [toText(reports), ...badLines(bad)].join('\n')
  return { code: bad.length > 0 ? EXIT.findings : EXIT.ok, out }
}

await run(USAGE, forecast)
