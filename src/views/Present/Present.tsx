import { useMemo, useState } from 'react'
import { buildDeck } from '../../domain/deck/deck.ts'
import { useWords } from '../../i18n/Language.tsx'
import { useOutlooks } from '../../queries/outlooksQuery.ts'
import { useWorkspace, WorkspaceProvider } from '../../queries/workspace.tsx'
import { usePageTitle } from '../../state/pageTitle.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Controls } from './Controls.tsx'
import { usePresenter } from './presenter.ts'
import { SlideBody } from './SlideBody.tsx'
import { Speaker } from './Speaker.tsx'
import { useStage } from './stage.ts'
import { textOf, useTitles } from './titles.ts'
import styles from './Present.module.css'

/**
 * A meeting's deck. The workspace is taken once, when the page mounts, and every slide is drawn at once from it: nothing that is
 * read or judged later can change a number in the room, and no slide needs the network or more than a change of visibility. What is ahead
 * is worked out beside it, and has its place before.
 */
export function Present() {
  const [frozen] = useState(useWorkspace())
  return (
    <WorkspaceProvider value={frozen}>
      <Deck />
    </WorkspaceProvider>
  )
}

function Deck() {
  const { assessment, provenance } = useWorkspace()
  const words = useWords('present')
  const frame = useWords('frame')
  const outlooks = useOutlooks()
  const deck = useMemo(() => buildDeck(assessment, outlooks), [assessment, outlooks])
  const titles = useTitles(deck)
  const marked = (title: string) => (provenance.illustrative > 0 ? frame.demoTitle(title) : title)
  const presenter = usePresenter(deck.length, marked(words.speaker.title))
  const { at } = presenter
  const stage = useStage(at)
  usePageTitle(marked(frame.title(frame.pages.present)))
  const bodies = useMemo(
    () => deck.map((slide, place) => <SlideBody key={slide.id} slide={slide} title={titles[place] ?? []} at={place} of={deck.length} />),
    [deck, titles],
  )
  const label = words.slideLabel(at + 1, deck.length, textOf(titles[at] ?? []))
  return (
    <div ref={stage} className={styles['stage']} data-present-ready data-cover={presenter.cover ?? undefined}>
      {deck.map((slide, place) => (
        <section
          key={slide.id}
          className={styles['slide']}
          aria-roledescription={words.slide}
          aria-label={words.slideLabel(place + 1, deck.length, textOf(titles[place] ?? []))}
          data-slide={slide.id}
          data-current={place === at}
          aria-hidden={place !== at}
        >
          {bodies[place]}
        </section>
      ))}
      <Controls presenter={presenter} />
      {presenter.speaker.window && (
        <Speaker window={presenter.speaker.window} presenter={presenter} deck={deck} titles={titles.map(textOf)} />
      )}
      <VisuallyHidden live>{presenter.cover === null ? label : words.covered[presenter.cover]}</VisuallyHidden>
    </div>
  )
}
