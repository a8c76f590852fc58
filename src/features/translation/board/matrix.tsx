import { Link } from '@payloadcms/ui'

import { queueAddress } from '../core/addresses'
import { type Matrix, percentOf, type Standing } from '../core/board/standing'
import type { WaitingCell } from '../payload/board/blocked'
import { StateBar } from './bar'
import { boardAddress } from './board-address'
import { LocaleName } from './locale-name'
import type { Words } from './words'

type Props = {
  matrix: Matrix
  waits: readonly WaitingCell[]
  nameOfCollection: (slug: string) => string
  words: Words
}

/** How far every collection is in every locale; each figure leads to what it counts. */
export const MatrixTable = ({ matrix, waits, nameOfCollection, words }: Props) => (
  // Wider than a telephone: whoever has only a keyboard scrolls it too.
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
  <section aria-label={words.t('byCollection')} className="board-scroll" tabIndex={0}>
    <table className="board-matrix">
      <caption>{words.t('matrixCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('collection')}</th>
          {matrix.locales.map(({ locale }) => (
            <th key={locale} scope="col">
              <LocaleName locale={locale} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map(({ collection, cells }) => (
          <tr key={collection}>
            <th scope="row">
              <Link
                className="board-matrix__row"
                href={boardAddress({ collection })}
                prefetch={false}
              >
                {nameOfCollection(collection)}
              </Link>
            </th>
            {cells.map(({ locale, standing }) => (
              <td key={locale}>
                <Cell
                  place={{ collection, locale }}
                  standing={standing}
                  wait={waits.find((it) => it.collection === collection && it.locale === locale)}
                  words={words}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

type CellProps = {
  place: { collection: string; locale: string }
  standing: Standing
  wait: WaitingCell | undefined
  words: Words
}

const Cell = ({ place, standing, wait, words }: CellProps) => {
  const percent = percentOf(standing)
  if (percent === null) {
    return (
      <span className="board-cell__none">
        <span aria-hidden="true">–</span>
        <span className="board-unseen">{words.t('nothingToTranslate')}</span>
      </span>
    )
  }
  const flags = [
    { key: 'stale', count: standing.stale, href: queueAddress({ ...place, stale: true }) },
    { key: 'machine', count: standing.machine, href: queueAddress({ ...place, state: 'machine' }) },
    { key: 'blocked', count: wait?.blocked ?? 0, href: boardAddress(place, 'waits') },
    { key: 'ready', count: wait?.ready ?? 0, href: boardAddress(place, 'waits') },
  ] as const
  return (
    <div className="board-cell">
      <Link className="board-cell__main" href={queueAddress(place)} prefetch={false}>
        <strong>{words.percent(percent)}</strong>{' '}
        <span>{standing.left > 0 ? words.n('wordsLeft', standing.left) : words.t('allDone')}</span>
      </Link>
      <StateBar standing={standing} words={words} />
      {flags.some(({ count }) => count > 0) && (
        <ul className="board-flags">
          {flags
            .filter(({ count }) => count > 0)
            .map(({ key, count, href }) => (
              <li key={key}>
                <Link className={`board-flag board-flag--${key}`} href={href} prefetch={false}>
                  {words.n(key, count)}
                </Link>
              </li>
            ))}
        </ul>
      )}
    </div>
  )
}
