import type { Expectation, ExpectationKind, Failure } from '../../../domain/failure.ts'
import type { Sentence, WordsOf } from '../../wordsOf.ts'
import type { words as zh } from '../zh-CN/failure.ts'

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
      if (of.status === null) return { title: 'This source needs credentials', text: `${of.address} is read with credentials.` }
      return {
        title: `The data service asks for permission (error ${of.status})`,
        text: `${of.address} did not accept the credentials in use. Enter some, or ask an administrator to check the source.`,
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
        text: `${said(of.title)}${of.address} has a fault; try again later.`,
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

/** What went wrong with the configuration or a source: fetched when something did. */
export const words: WordsOf<typeof zh> = {
  failure,
  expectation,
  mockRefused: {
    title: 'The browser does not allow the local mock',
    text: 'This source is answered by a service worker in the browser, which cannot be used here (usual in private windows, over plain HTTP, or by policy). A source of static files does not need it.',
  },
  offline: (date) => `Offline. Using data saved ${date}. Present and export still work`,
  config: {
    title: 'config.json has mistakes',
    text: 'Correct the keys below and reload this page. Nothing else is affected.',
    failed: 'config.json could not be read',
    missing: (address) => `There is no file at ${address}. Put config.json into the folder of the app (the README says how), then reload.`,
    reload: 'Reload',
    key: 'Key',
    found: 'Found',
    expected: 'Expected',
  },
}
