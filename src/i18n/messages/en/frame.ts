import type { Expectation, ExpectationKind, Failure } from '../../../domain/failure.ts'
import { count, counted } from '../../plural.ts'
import type { Sentence, WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/frame.ts'

const EXPECTED: Readonly<Record<ExpectationKind, string>> = {
  text: 'text',
  textInBothLanguages: 'text in Chinese and English',
  number: 'a number',
  numberOrNull: 'a number or null',
  wholeNumber: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  oneOf: 'one of',
  period: 'a period such as 2026-Q3',
  date: 'a date such as 2026-10-31',
  timeZone: 'a time zone such as Asia/Shanghai',
  address: 'an address',
  knownId: 'a known id',
  uniqueId: 'an id used once',
  codeInDictionary: 'a position inside its dictionary',
  missingReason: 'a reason for the missing value',
  noMissingReason: 'no missing reason beside a value',
  sameLength: 'columns of one length',
  nothing: 'nothing',
  json: 'JSON',
}

function expectation({ kind, options, min, max }: Expectation): string {
  const within = [min === undefined ? '' : `at least ${min}`, max === undefined ? '' : `at most ${max}`]
    .filter((part) => part !== '')
    .join(' and ')
  return [EXPECTED[kind], options === undefined ? '' : ` ${options.join(', ')}`, within === '' ? '' : `, ${within}`].join('')
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`
const said = (title: string | undefined) => (title === undefined ? '' : `The server says: ${title}. `)

function failure(of: Failure): Sentence {
  switch (of.kind) {
    case 'offline':
      return {
        title: 'The data service cannot be reached',
        text: `There is no network, or ${of.address} does not answer. Check the network, then try again.`,
      }
    case 'timeout':
      return { title: `No data after ${of.seconds} seconds`, text: `${of.address} is slow to answer. You can try again.` }
    case 'unauthorised':
      return {
        title: `The data service asks for permission (error ${of.status})`,
        text: `${of.address} did not accept the credentials in use. Ask an administrator to check the source.`,
      }
    case 'notFound':
      return {
        title: `No data at this address (error ${of.status})`,
        text: `${of.address} does not exist. Check the source in config.json.`,
      }
    case 'refused':
      return { title: `The data service refused the request (error ${of.status})`, text: `${said(of.title)}Address: ${of.address}` }
    case 'serverError':
      return {
        title: `Data could not be read (error ${of.status})`,
        text: `${said(of.title)}The data service has a fault; try again later.`,
      }
    case 'malformed':
      return {
        title: 'The data file is not well formed',
        text: `${of.address}${of.place === '' ? '' : `, ${of.place}`}: found “${of.found}”. Correct the file, then try again.`,
      }
    case 'htmlInsteadOfJson':
      return {
        title: 'A web page came back, not data',
        text: `${of.address} answered with a page${of.title === '' ? '' : ` “${of.title}”`} (status ${of.status}). The address may be wrong, or a login is needed.`,
      }
    case 'wrongShape':
      return {
        title: 'The data have another shape',
        text: `In ${of.address}, ${of.place} is “${of.found}”; expected ${expectation(of.expected)}.`,
      }
    case 'versionMismatch':
      return {
        title: 'The data service has another version',
        text: `${of.address} has version ${of.found}; this page reads ${of.expected}. Update one of them.`,
      }
    case 'tooLarge':
      return {
        title: 'The data are too large to read',
        text: `${of.address}${of.bytes === null ? '' : ` has ${megabytes(of.bytes)}, which`} exceeds the limit of ${megabytes(of.limit)}.`,
      }
    case 'unsupported':
      return { title: 'This cannot be read yet', text: `${of.address}${of.place === '' ? '' : `, ${of.place}`}: ${of.found}` }
    case 'aborted':
      return { title: 'Reading was cancelled', text: 'You can try again.' }
  }
}

export const words: WordsOf<typeof zh> = {
  product: { mark: 'AI+', name: 'Foundations', rest: 'progress', full: 'AI+ Foundations progress', tagline: 'progress' },
  nav: { label: 'Main' },
  present: 'Present',
  seals: { models: 'M', data: 'D', compute: 'C', applications: 'A', 'open-source': 'O', talent: 'T', policy: 'P', safety: 'S' },
  title: (page) => `${page} | AI+ Foundations progress`,
  demoTitle: (title) => `[Illustrative] ${title}`,
  skip: 'Skip to content',
  navigation: 'Main',
  breadcrumbs: 'You are here',
  pages: {
    overview: 'Overview',
    workbench: 'Workbench',
    trace: 'Policy text',
    regions: 'Regions',
    compare: 'Compare',
    briefing: 'Briefing',
    present: 'Present',
    data: 'Data',
    quality: 'Data quality',
    settings: 'Settings',
    help: 'Help',
    notFound: 'No such page',
  },
  menu: 'Menu',
  more: 'More',
  close: 'Close',
  open: 'Open',
  dismiss: 'Do not show this again',
  back: 'Back',
  all: 'All',
  none: 'none',
  dataSet: 'Data set',
  period: 'Period',
  newestPeriod: 'Newest',
  periodNote: 'Only values published by the end of the period are used',
  language: 'Language',
  theme: 'Appearance',
  themes: {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    projector: 'Projector, lit room',
    'projector-dark': 'Projector, dark room',
    print: 'Print preview',
  },
  density: 'Row height',
  densities: { compact: 'Compact', standard: 'Standard', roomy: 'Roomy' },
  search: {
    label: 'Search',
    open: 'Search indicators, areas and actions',
    placeholder: 'Search indicators, areas and actions',
    none: (query) => `Nothing found for “${query}”. Try another word.`,
    found: (n) => counted(n, 'result', 'results'),
    kinds: { indicator: 'Indicator', area: 'Area', action: 'Action' },
  },
  ribbon: {
    demo: 'Illustrative data',
    demoText: 'All values, targets and lead bodies are invented. Not official statistics.',
    mixed: 'Mixed data',
    mixedText: (real, demo) => `${count(real)} imported, ${count(demo)} illustrative (hatched mark)`,
    choosePublished: 'Use published figures',
    importReal: 'Import real data',
  },
  demoTag: 'Illustrative data',
  watermark: 'illustrative data · not official',
  loading: 'Loading',
  loadingIndicators: (n) => (n === null ? 'Loading indicators' : `Loading ${counted(n, 'indicator', 'indicators')}`),
  slow: (last) => (last === null ? 'This is slow. You can keep waiting' : `This is slow. Keep waiting, or open the last result (${last})`),
  showLast: 'Open the last result',
  otherSource: 'Change source',
  retry: 'Try again',
  copyDetails: 'Copy details',
  copied: 'Copied',
  copyFailed: 'Copying failed; please select the text yourself',
  failure,
  expectation,
  kept: (date) => `Showing data read on ${date}`,
  offline: (date) => `Offline. Using data saved ${date}. Present and export still work`,
  empty: {
    title: 'No data yet',
    text: 'The source has no indicators. Choose another data set, or check the source.',
    tryDemo: 'Try illustrative data',
    importData: 'Import',
  },
  partial: (n) => `${counted(n, 'part', 'parts')} of the data in doubt; the rest is shown`,
  showDetails: 'Details',
  stale: (n) => `${count(n)} stale`,
  newVersion: { title: 'There is a newer version', text: 'The files of this page were replaced. Reload to go on.', reload: 'Reload' },
  crash: { title: 'This page failed to draw', text: 'The data are not affected. Try again, or open another page.', retry: 'Try again' },
  chartFailed: { title: 'This chart failed to draw. The table works', openTable: 'Open table' },
  notFound: {
    title: 'No such page',
    text: 'The link may be old.',
    indicator: (id) => `There is no indicator ${id}`,
    area: (id) => `There is no area ${id}`,
    home: 'Overview',
  },
  table: {
    show: 'Show table',
    hide: 'Hide table',
    download: 'Download CSV',
    sortBy: (column) => `Sort by ${column}`,
    ascending: 'ascending',
    descending: 'descending',
    value: 'Value',
    period: 'Period',
    source: 'Source',
    unit: 'Unit',
    none: '—',
  },
  sourceLine: (source) => `Source: ${source}`,
  keys: { search: '/', present: 'P' },
  shortcuts: 'Keyboard',
  changedTo: (language) => `Changed to ${language}`,
  config: {
    title: 'config.json has mistakes',
    text: 'Correct the keys below and reload this page. Nothing else is affected.',
    failed: 'config.json could not be read',
    key: 'Key',
    found: 'Found',
    expected: 'Expected',
  },
  scenario: { on: (name) => `Playing the scenario ${name}. What looks wrong here is simulated.`, leave: 'Leave scenario' },
  stop: '. ',
  asOf: (date) => `Showing what was known on ${date}; later values are left out.`,
}
