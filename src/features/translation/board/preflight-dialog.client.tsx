'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

import type { DiffPart } from '../core/change/word-diff'
import { newJobAddress } from '../core/jobs/new-job'
import { BoardDialog } from './dialog.client'
import { hasJobs } from './jobs'
import { type Change, type ReopenedUnit, usePlace } from './use-preflight'
import { directionOf, nameOf, type Words, wordsFor } from './words'

type Props = {
  change: Change
  minor: ReadonlySet<string>
  onMinor: (keys: ReadonlySet<string>) => void
  asksMachine: boolean
  onMachine: (asks: boolean) => void
  onClose: () => void
}

/** Which texts the change reopens, word by word; which of them are corrections is the author's word. */
export const PreflightDialog = ({ change, minor, onMinor, ...rest }: Props) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const place = usePlace()
  const words = wordsFor(i18n)
  const keys = change.units.map(({ key }) => key)
  const set = (which: readonly string[], isMinor: boolean) => {
    const after = new Set(minor)
    for (const key of which) {
      if (isMinor) after.add(key)
      else after.delete(key)
    }
    onMinor(after)
  }
  return (
    <BoardDialog onClose={rest.onClose} title={words.t('preflightTitle')}>
      <p className="preflight__sum">
        {words.n('reopens', change.units.length)} {words.n('inLanguages', change.locales.length)} (
        {words.n('words', change.words)})
        {change.added.units > 0 && ` ${words.n('adds', change.added.units)}`}
      </p>
      <p>{words.t('preflightNote')}</p>
      {keys.length > 1 && (
        <label className="preflight__check">
          <input
            checked={keys.every((key) => minor.has(key))}
            onChange={({ target }) => set(keys, target.checked)}
            type="checkbox"
          />
          {words.t('allMinor')}
        </label>
      )}
      <ul className="preflight__units">
        {change.units.map((unit) => (
          <li key={unit.key}>
            <Unit
              isMinor={minor.has(unit.key)}
              onMinor={(isMinor) => set([unit.key], isMinor)}
              sourceLocale={change.sourceLocale}
              unit={unit}
              words={words}
            />
          </li>
        ))}
      </ul>
      <label className="preflight__check">
        <input
          checked={rest.asksMachine}
          onChange={({ target }) => rest.onMachine(target.checked)}
          type="checkbox"
        />
        {words.t('translateAtOnce')}
      </label>
      {place && hasJobs(config.collections) && (
        <p className="preflight__jobs">
          {words.t('makeJob')}:{' '}
          {change.locales.map((locale) => (
            <a
              href={newJobAddress({ documents: [place], locale })}
              key={locale}
              rel="noreferrer"
              target="_blank"
            >
              <bdi lang={locale}>{nameOf(locale)}</bdi>
            </a>
          ))}
        </p>
      )}
      <div className="board-dialog__actions">
        <button className="board-control" onClick={rest.onClose} type="button">
          {words.t('backToText')}
        </button>
        <SaveButton id="action-save-draft" label={words.t('saveNow')} onClick={rest.onClose} />
        <SaveButton id="action-save" isMain label={words.t('publishNow')} onClick={rest.onClose} />
      </div>
    </BoardDialog>
  )
}

type UnitProps = {
  unit: ReopenedUnit
  sourceLocale: string
  isMinor: boolean
  onMinor: (isMinor: boolean) => void
  words: Words
}

const Unit = ({ unit, sourceLocale, isMinor, onMinor, words }: UnitProps) => (
  <>
    <span className="preflight__label">
      {unit.label}
      <span className="preflight__locales">
        {unit.locales.map((locale) => (
          <bdi dir={directionOf(locale)} key={locale} lang={locale}>
            {nameOf(locale)}
          </bdi>
        ))}
      </span>
    </span>
    <p className="preflight__diff" dir={directionOf(sourceLocale)} lang={sourceLocale}>
      {unit.diff.map((part, index) => (
        // Parts have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <DiffWords key={index} part={part} />
      ))}
    </p>
    <label className="preflight__check">
      <input
        aria-label={words.pair(words.t('minorEdit'), unit.label)}
        checked={isMinor}
        onChange={({ target }) => onMinor(target.checked)}
        type="checkbox"
      />
      {words.t('minorEdit')}
    </label>
  </>
)

const DiffWords = ({ part: { kind, text } }: { part: DiffPart }) => {
  if (kind === 'added') return <ins>{text}</ins>
  return kind === 'removed' ? <del>{text}</del> : text
}

/** Presses the button of the form, which alone knows how it saves and what it refuses. */
const SaveButton = (it: { id: string; label: string; isMain?: boolean; onClick: () => void }) => {
  const button = document.querySelector<HTMLButtonElement>(`#${it.id}`)
  if (!button || button.disabled) return null
  return (
    <button
      className={`board-control${it.isMain ? ' board-control--main' : ''}`}
      onClick={() => {
        it.onClick()
        button.click()
      }}
      type="button"
    >
      {it.label}
    </button>
  )
}
