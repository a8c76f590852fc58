import { Link } from '@payloadcms/ui'

import { queueAddress } from '../core/addresses'
import { type Matrix, percentOf } from '../core/board/standing'
import type { WaitingCell } from '../payload/board/blocked'
import { Legend, StateBar } from './bar'
import { boardAddress } from './board-address'
import { LocaleName } from './locale-name'
import type { Words } from './words'

type Props = {
  matrix: Matrix
  waits: readonly WaitingCell[]
  collection?: string
  /** Of readers, by locale; undefined where there are none to be had. */
  reports?: ReadonlyMap<string, number>
  words: Words
}

/** Where each locale stands, in all that is shown. */
export const Totals = ({ matrix, waits, collection, reports, words }: Props) => (
  <section aria-label={words.t('languages')}>
    <ul className="board-totals">
      {matrix.locales.map(({ locale, standing }) => {
        const own = waits.filter((it) => it.locale === locale)
        const place = { locale, ...(collection !== undefined && { collection }) }
        const facts = [
          ['wordsLeft', standing.left, queueAddress(place)],
          ['wordsStale', standing.stale, queueAddress({ ...place, stale: true })],
          ['wordsMachine', standing.machine, queueAddress({ ...place, state: 'machine' })],
          ['blocked', sum(own.map((it) => it.blocked)), boardAddress(place, 'waits')],
          ['ready', sum(own.map((it) => it.ready)), boardAddress(place, 'waits')],
          ...(reports
            ? ([
                ['readerReports', reports.get(locale) ?? 0, boardAddress(place, 'reports')],
              ] as const)
            : []),
        ] as const
        return (
          <li className="board-total" key={locale}>
            <h2>
              <Link className="board-total__name" href={queueAddress(place)} prefetch={false}>
                <LocaleName locale={locale} />
              </Link>
              <strong>{words.percent(percentOf(standing) ?? 100)}</strong>
            </h2>
            <StateBar standing={standing} words={words} />
            <dl>
              {facts.map(([key, count, href]) => (
                <div className={count === 0 ? 'board-total__zero' : undefined} key={key}>
                  <dt>{words.t(key)}</dt>
                  <dd>
                    {count === 0 ? (
                      words.number(0)
                    ) : (
                      <Link
                        className="board-total__count"
                        aria-label={words.pair(words.t(key), count)}
                        href={href}
                        prefetch={false}
                      >
                        {words.number(count)}
                      </Link>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        )
      })}
    </ul>
    <Legend words={words} />
  </section>
)

const sum = (values: readonly number[]): number => values.reduce((total, it) => total + it, 0)
