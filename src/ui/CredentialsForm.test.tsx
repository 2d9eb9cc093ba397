import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Credentials } from '../domain/credentials.ts'
import { words } from '../i18n/messages/en/credentials.ts'
import { CredentialsForm } from './CredentialsForm.tsx'

type Props = Parameters<typeof CredentialsForm>[0]

function show(over: Partial<Props> = {}): readonly Credentials[] {
  const entered: Credentials[] = []
  render(
    <CredentialsForm
      words={words}
      promise="kept in memory"
      refused={null}
      wanted={undefined}
      before={undefined}
      onEnter={(credentials) => entered.push(credentials)}
      {...over}
    />,
  )
  return entered
}

const type = (name: string, text: string) => userEvent.type(screen.getByLabelText(name), text)
const send = () => userEvent.click(screen.getByRole('button', { name: words.enter }))

describe('the form for credentials', () => {
  it('asks for a token where nothing is known, and hides what is typed', async () => {
    const entered = show()
    expect(screen.getByLabelText(words.token)).toHaveAttribute('type', 'password')
    await type(words.token, 't0ken')
    await send()
    expect(entered).toEqual([{ kind: 'bearer', token: 't0ken' }])
  })

  it('lets the reader choose another kind', async () => {
    const entered = show()
    await userEvent.selectOptions(screen.getByLabelText(words.kind), words.kinds.header)
    await type(words.name, 'X-API-Key')
    await type(words.value, 'k3y')
    await send()
    expect(entered).toEqual([{ kind: 'header', name: 'X-API-Key', value: 'k3y' }])
  })

  it('asks for no more than the configuration leaves open', async () => {
    const entered = show({ wanted: { kind: 'header', name: 'X-Office' } })
    expect(screen.queryByLabelText(words.kind)).toBeNull()
    expect(screen.queryByLabelText(words.name)).toBeNull()
    await type(words.value, 'k3y')
    await send()
    expect(entered).toEqual([{ kind: 'header', name: 'X-Office', value: 'k3y' }])
  })

  it('says that what was entered did not do, keeps the name, and never shows the secret again', () => {
    show({ refused: 'not accepted', before: { kind: 'basic', user: '张三', password: 's3cret' } })
    expect(screen.getByRole('alert')).toHaveTextContent('not accepted')
    expect(screen.getByLabelText(words.user)).toHaveValue('张三')
    const secret = screen.getByLabelText(words.password)
    expect(secret).toHaveValue('')
    expect(secret).toHaveFocus()
    expect(secret).toHaveAccessibleDescription('not accepted')
    expect(document.body.outerHTML).not.toContain('s3cret')
  })

  it.each([
    ['a token with a line break or Chinese', undefined, words.token, '令牌'],
    ['an empty token', undefined, words.token, ''],
    ['a user name with a colon', { kind: 'basic' as const }, words.user, 'a:b'],
    ['a header name with a space', { kind: 'header' as const }, words.name, 'X Key'],
  ])('refuses %s before anything is sent', async (_, wanted, field, text) => {
    const entered = show({ wanted })
    if (text !== '') await type(field, text)
    await send()
    expect(screen.getByLabelText(field)).toBeInvalid()
    expect(entered).toEqual([])
  })
})
