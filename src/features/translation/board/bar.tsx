import { SHARES, type Share, type Standing } from '../core/board/standing'
import type { Words } from './words'

const WORD_OF = {
  reviewed: 'stateReviewed',
  translated: 'stateTranslated',
  stale: 'stateStale',
  draft: 'stateDraft',
  machine: 'stateMachine',
  untranslated: 'stateUntranslated',
} as const satisfies Record<Share, string>

/** Words by state as one bar, which says the same in words to those who do not see it. */
export const StateBar = ({ standing, words }: { standing: Standing; words: Words }) => {
  const shown = SHARES.filter((share) => standing.shares[share] > 0)
  const said = shown.map((share) =>
    words.pair(words.t(WORD_OF[share]), words.n('words', standing.shares[share])),
  )
  return (
    <span className="board-bar" role="img" aria-label={said.join(' · ')}>
      {shown.map((share) => (
        <span
          className={`board-bar__share board-bar__share--${share}`}
          key={share}
          style={{ flexGrow: standing.shares[share] }}
          title={words.pair(words.t(WORD_OF[share]), standing.shares[share])}
        />
      ))}
    </span>
  )
}

/** What the colours of {@link StateBar} mean. */
export const Legend = ({ words }: { words: Words }) => (
  <ul className="board-legend">
    {SHARES.map((share) => (
      <li key={share}>
        <span aria-hidden="true" className={`board-legend__swatch board-bar__share--${share}`} />
        {words.t(WORD_OF[share])}
      </li>
    ))}
  </ul>
)
