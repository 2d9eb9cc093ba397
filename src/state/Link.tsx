import type { ComponentPropsWithRef, MouseEvent } from 'react'
import { goTo, hrefOf, useAddress, type Patch } from './address.ts'

type LinkProps = Omit<ComponentPropsWithRef<'a'>, 'href'> & { readonly to: string; readonly params?: Patch }

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** A real link that stays in the app on a plain click and behaves like any link otherwise (new tab, copy address). */
export function Link({ to, params, onClick, ...rest }: LinkProps) {
  useAddress() // the carried parameters are part of the href
  return (
    <a
      {...rest}
      href={hrefOf(to, params)}
      onClick={(event) => {
        onClick?.(event)
        if (event.defaultPrevented || !isPlainClick(event)) return
        event.preventDefault()
        goTo(to, params)
      }}
    />
  )
}
