import { Suspense, useEffect } from 'react'
import { useWords } from '../../i18n/Language.tsx'
import { importsKept } from '../../imports/flag.ts'
import { useMaybeWorkspace } from '../../queries/workspace.tsx'
import { setParams, useAddress } from '../../state/address.ts'
import { Link } from '../../state/Link.tsx'
import { paths } from '../../state/paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

/** How many imports the sender of a link saw. */
const PARAM = 'imported'

/**
 * A link carries no figures. While imports of this machine are shown, the address says how many there are; where such a link is opened
 * and they are not there, the reader is told what is missing. An audience is told nothing.
 */
export function LinkNote() {
  const workspace = useMaybeWorkspace()
  const { path, search } = useAddress()
  const said = new URLSearchParams(search).get(PARAM)
  const own = workspace?.imports
  // On the machine that has imports, undone or of another data set, the mark says nothing any more.
  const wanted = own !== undefined ? String(own) : workspace && importsKept() !== null ? null : said
  useEffect(() => {
    if (wanted !== said) setParams({ [PARAM]: wanted })
  }, [wanted, said])
  if (!workspace || own !== undefined || said === null || wanted === null || path === paths.present()) return null
  return (
    <Suspense>
      <Missing count={Number(said)} />
    </Suspense>
  )
}

function Missing({ count }: { readonly count: number }) {
  const words = useWords('imports')
  const actions = (
    <>
      <Link to={paths.import()}>{words.list.restore}</Link>
      <Button kind="quiet" onClick={() => setParams({ [PARAM]: null })}>
        {words.sentClose}
      </Button>
    </>
  )
  return (
    <Notice kind="doubt" actions={actions}>
      {words.sent(Number.isSafeInteger(count) && count > 0 ? count : 1)}
    </Notice>
  )
}
