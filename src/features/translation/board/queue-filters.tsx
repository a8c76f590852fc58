import { Link } from '@payloadcms/ui'
import Form from 'next/form'

import type { WaitingFilters } from '../core/requests/board-request'
import { STATES, type State } from '../core/unit'
import { QUEUE, waitingAddress } from './board-address'
import { LocaleName } from './locale-name'
import type { Words } from './words'

type Props = { asked: WaitingFilters; words: Words }

/** One locale at a time: its translators work in that one. */
export const LocaleTabs = ({ asked, locales, words }: Props & { locales: readonly string[] }) => (
  <nav aria-label={words.t('languages')} className="board-chips">
    <ul>
      {locales.map((locale) => (
        <li key={locale}>
          <Link
            className="board-chip"
            aria-current={asked.locale === locale ? 'page' : undefined}
            href={waitingAddress({ ...asked, locale })}
            prefetch={false}
          >
            <LocaleName locale={locale} />
          </Link>
        </li>
      ))}
    </ul>
  </nav>
)

/** What people come for, one click away. */
export const QueuePresets = ({ asked, words }: Props) => {
  const { locale, collection } = asked
  const everything = { states: undefined, stale: undefined, mine: false }
  const presets = [
    ['presetAll', everything],
    ['presetStale', { ...everything, stale: true }],
    ['presetMachine', { ...everything, states: ['machine'] as const }],
    ['presetReview', { ...everything, states: ['translated'] as const, stale: false }],
    ['presetMine', { ...everything, mine: true }],
  ] as const
  const isChosen = (preset: (typeof presets)[number][1]) =>
    preset.mine === asked.mine &&
    preset.stale === asked.stale &&
    preset.states?.join() === asked.states?.join()
  return (
    <nav aria-label={words.t('presets')} className="board-chips">
      <ul>
        {presets.map(([key, preset]) => (
          <li key={key}>
            <Link
              className="board-chip board-chip--preset"
              aria-current={isChosen(preset) ? 'page' : undefined}
              href={waitingAddress({ locale, collection, ...preset })}
              prefetch={false}
            >
              {words.t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const STATE_WORDS = {
  untranslated: 'stateUntranslated',
  machine: 'stateMachine',
  draft: 'stateDraft',
  translated: 'stateTranslated',
  reviewed: 'stateReviewed',
  rejected: 'stateRejected',
} as const satisfies Record<State, string>

type FilterProps = Props & {
  collections: readonly string[]
  nameOfCollection: (slug: string) => string
}

/** A form like any other: what it asks for stands in the address. */
export const QueueFilters = ({ asked, collections, nameOfCollection, words }: FilterProps) => (
  <Form
    action={QUEUE}
    aria-label={words.t('filters')}
    className="board-filters"
    key={JSON.stringify(asked)}
  >
    <input name="locale" type="hidden" value={asked.locale} />
    {asked.mine && <input name="mine" type="hidden" value="1" />}
    {asked.stale !== undefined && <input name="stale" type="hidden" value={String(asked.stale)} />}
    <label>
      <span>{words.t('collection')}</span>
      <select className="board-control" defaultValue={asked.collection ?? ''} name="collection">
        <option value="">{words.t('everyCollection')}</option>
        {collections.map((slug) => (
          <option key={slug} value={slug}>
            {nameOfCollection(slug)}
          </option>
        ))}
      </select>
    </label>
    <label>
      <span>{words.t('state')}</span>
      <select className="board-control" defaultValue={asked.states?.join() ?? ''} name="state">
        <option value="">{words.t('anyState')}</option>
        {STATES.map((state) => (
          <option key={state} value={state}>
            {words.t(STATE_WORDS[state])}
          </option>
        ))}
      </select>
    </label>
    <NumberField {...{ asked, words }} name="minAgeDays" />
    <NumberField {...{ asked, words }} name="minWords" />
    <NumberField {...{ asked, words }} name="maxWords" />
    <button className="board-control" type="submit">
      {words.t('apply')}
    </button>
    <Link
      className="board-filters__reset"
      href={waitingAddress({ locale: asked.locale })}
      prefetch={false}
    >
      {words.t('reset')}
    </Link>
  </Form>
)

type NumberFieldProps = Props & { name: 'maxWords' | 'minAgeDays' | 'minWords' }

const NumberField = ({ asked, words, name }: NumberFieldProps) => (
  <label>
    <span>{words.t(name)}</span>
    <input
      className="board-control"
      defaultValue={asked[name]}
      inputMode="numeric"
      min={0}
      name={name}
      type="number"
    />
  </label>
)
