import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Suspense } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as demo from '../../mocks/demo/index.ts'
import { COUNTED_ON, workspaceOf } from '../../tests/fixtures/renderPage.tsx'
import { dayOf } from '../domain/day.ts'
import { EXPORTS } from '../exports/index.ts'
import type { FileToSave } from '../exports/table.ts'
import { LanguageProvider } from '../i18n/Language.tsx'
import type { LanguageTag } from '../i18n/languages.ts'
import { WorkspaceProvider, type Workspace } from '../queries/workspace.tsx'
import { ALL_FEATURES, FeaturesContext, type Features } from '../state/features.ts'
import { SaveMenu } from './SaveMenu.tsx'

const file: FileToSave = { subject: '算力', day: dayOf(2026, 11, 23), illustrative: false, columns: ['a'], rows: [[1.5]] }

interface Shown {
  readonly tag?: LanguageTag
  readonly features?: Features
  readonly given?: FileToSave
  readonly workspace?: Workspace
  readonly formats?: Parameters<typeof SaveMenu>[0]['formats']
}

async function show({ tag = 'zh-CN', features = ALL_FEATURES, given = file, formats = [EXPORTS.csv], workspace }: Shown) {
  await act(async () =>
    render(
      <Suspense>
        <LanguageProvider tag={tag} timeZone="Asia/Shanghai">
          <FeaturesContext value={features}>
            <p>beside</p>
            {workspace ? (
              <WorkspaceProvider value={workspace}>
                <SaveMenu file={() => given} formats={formats} />
              </WorkspaceProvider>
            ) : (
              <SaveMenu file={() => given} formats={formats} />
            )}
          </FeaturesContext>
        </LanguageProvider>
      </Suspense>,
    ),
  )
  await screen.findByText('beside')
}

const saved: { readonly name: string; readonly blob: Blob }[] = []
const blobs = new Map<string, Blob>()
/** What a browser would do with a link that downloads; jsdom would follow it. */
const keep = (event: Event) => {
  const link = event.target
  if (!(link instanceof HTMLAnchorElement)) return
  event.preventDefault()
  const blob = blobs.get(link.href)
  if (blob) saved.push({ name: link.download, blob })
}

// jsdom has no addresses of blobs of its own.
beforeEach(() => {
  saved.length = 0
  URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${blobs.size}`
    blobs.set(address, blob)
    return address
  }
  document.addEventListener('click', keep)
})
afterEach(() => {
  Reflect.deleteProperty(URL, 'createObjectURL')
  document.removeEventListener('click', keep)
})

async function save(button: string) {
  await userEvent.click(screen.getByRole('button', { name: button }))
  await waitFor(() => expect(saved).toHaveLength(1))
  const [{ name, blob } = { name: '', blob: new Blob() }] = saved
  return { name, text: await blob.text() }
}

describe('the save menu', () => {
  it('saves a table of real figures unmarked', async () => {
    await show({})
    expect(await save('下载CSV')).toEqual({ name: '算力_20261123.csv', text: 'a\r\n1.5\r\n' })
  })

  it.each([
    ['zh-CN', '下载CSV', '算力_演示数据_20261123.csv', /^# 演示数据（虚构），非官方统计\r\n/],
    ['en', 'Download CSV', '算力_Illustrative-data_20261123.csv', /^# Illustrative data \(made up\)/],
  ] as const)('marks made-up figures in name and first line, in %s', async (tag, button, name, first) => {
    await show({ tag, given: { ...file, illustrative: true } })
    const { name: written, text } = await save(button)
    expect(written).toBe(name)
    expect(text.replaceAll('"', '')).toMatch(first)
  })

  it.each([
    ['zh-CN', '下载CSV', /^# 演示数据，版本demo-1；按2026年9月30日已公布的数据，2026年9月的数值当时没有公布，最新数据期2026年8月；/],
    [
      'en',
      'Download CSV',
      /^# Illustrative data, version demo-1; As published by 30 Sep 2026, Sep 2026 was not published yet, newest period Aug 2026; /,
    ],
  ] as const)('says in the first line which day’s knowledge an earlier period holds, in %s', async (tag, button, first) => {
    await show({ tag, workspace: workspaceOf(demo, COUNTED_ON, '2026-09') })
    expect((await save(button)).text.replaceAll('"', '').replaceAll('\u00a0', ' ')).toMatch(first)
  })

  it('offers every format of the table, in a menu when there are several', async () => {
    await show({ formats: [EXPORTS.csv, { ...EXPORTS.csv, name: 'TSV', extension: 'tsv' }] })
    expect(screen.getByRole('button', { name: '下载' })).toHaveAttribute('aria-haspopup', 'true')
    expect(screen.queryByRole('button', { name: '下载CSV' })).toBeNull()
  })

  it('is not there where an office has switched saving off', async () => {
    await show({ features: { ...ALL_FEATURES, csv: false } })
    expect(screen.queryByRole('button')).toBeNull()
  })
})
