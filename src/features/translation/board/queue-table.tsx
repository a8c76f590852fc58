import { Link } from '@payloadcms/ui'

import { deskAddress } from '../core/addresses'
import type { State } from '../core/unit'
import type { DocumentRow } from '../payload/board/waiting-documents'
import { Moment } from './lists'
import { RowSelect } from './queue-tools.client'
import type { Words } from './words'

type Props = {
  documents: readonly DocumentRow[]
  locale: string
  titles: ReadonlyMap<string, string>
  nameOfCollection: (slug: string) => string
  words: Words
  now: Date
}

/** What waits, document by document; each leads to the desk, at the first text that waits. */
export const QueueTable = ({ documents, locale, titles, nameOfCollection, words, now }: Props) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached
  <section aria-label={words.t('queue')} className="board-scroll" tabIndex={0}>
    <table className="board-list board-queue">
      <caption className="board-unseen">{words.t('queueCaption')}</caption>
      <thead>
        <tr>
          <td>
            <RowSelect label={words.t('selectAll')} />
          </td>
          <th scope="col">{words.t('document')}</th>
          <th scope="col">{words.t('waiting')}</th>
          <th className="board-list__number" scope="col">
            {words.t('words')}
          </th>
          <th scope="col">{words.t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {documents.map((it) => {
          const id = `${it.collection}/${it.document}`
          const title = titles.get(id) ?? id
          return (
            <tr key={id}>
              <td>
                <RowSelect id={id} label={words.pair(words.t('select'), title)} />
              </td>
              <th scope="row">
                <span className="board-document">
                  <Link
                    className="board-document__title"
                    data-queue-link
                    href={deskAddress({
                      ...{ collection: it.collection, id: it.document, locale, unit: it.key },
                      mode: isForReview(it) ? 'review' : undefined,
                    })}
                    prefetch={false}
                  >
                    <bdi>{title}</bdi>
                  </Link>
                  <span className="board__quiet">{nameOfCollection(it.collection)}</span>
                </span>
              </th>
              <td>
                <ul className="board-flags">
                  {it.stale > 0 && (
                    <li className="board-flag board-flag--stale">
                      {words.pair(words.t('stateStale'), it.stale)}
                    </li>
                  )}
                  {STATES_SHOWN.map(([state, key]) => {
                    const count = it.states[state] ?? 0
                    return count === 0 ? null : (
                      <li className={`board-flag board-flag--${state}`} key={state}>
                        {words.pair(words.t(key), count)}
                      </li>
                    )
                  })}
                </ul>
              </td>
              <td className="board-list__number">{words.number(it.words)}</td>
              <td>
                <Moment at={it.since} now={now} words={words} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  </section>
)

const STATES_SHOWN = [
  ['untranslated', 'stateUntranslated'],
  ['machine', 'stateMachine'],
  ['draft', 'stateDraft'],
  ['rejected', 'stateRejected'],
  ['translated', 'stateTranslated'],
  ['reviewed', 'stateReviewed'],
] as const satisfies readonly (readonly [State, string])[]

/** Nothing is left but to read what somebody has confirmed. */
const isForReview = ({ stale, states, units }: DocumentRow): boolean =>
  stale === 0 && states.translated === units
