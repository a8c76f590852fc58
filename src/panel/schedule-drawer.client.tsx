'use client'

import {
  Button,
  Drawer,
  toast,
  useDocumentInfo,
  useLocale,
  useServerFunctions,
  useTranslation,
} from '@payloadcms/ui'
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react'

import { LOCALES } from '@/content/locales'

import { languageOf } from './language'
import { SCHEDULE_WORDS } from './schedule-words'

type Action = 'publish' | 'unpublish'
type Planned = {
  id: number | string
  waitUntil?: unknown
  input: { type: Action; locale?: string }
}

const EVERY = 'all'

/** Where somebody plans when a language of a document goes on line or off, and sees what is planned. */
export const ScheduleDrawer = ({ slug }: { slug: string }) => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { schedulePublish } = useServerFunctions()
  const { code: current } = useLocale()
  const { i18n } = useTranslation()
  const [action, setAction] = useState<Action>('publish')
  const [locale, setLocale] = useState(current)
  const [time, setTime] = useState('')
  const { planned, refresh } = usePlanned()

  const language = languageOf(i18n)
  const words = Object.fromEntries(
    Object.entries(SCHEDULE_WORDS).map(([key, it]) => [key, it[language]]),
  ) as Record<keyof typeof SCHEDULE_WORDS, string>
  const languageNamed = (code: string | undefined) =>
    LOCALES.find((it) => it.code === code)?.name ?? words.everyLanguage

  const send = async (request: Parameters<typeof schedulePublish>[0], done: string) => {
    // Payload types what comes back as unknown; it is a message or an error.
    const { error } = (await schedulePublish(request)) as { error?: string }
    if (error) toast.error(error)
    else toast.success(done)
    await refresh()
  }
  const schedule = async () => {
    const date = new Date(time)
    if (!(date.getTime() > Date.now())) return toast.error(words.timeMissing)
    const target = collectionSlug
      ? { doc: { relationTo: collectionSlug, value: String(id) } }
      : { global: globalSlug }
    const localeToPublish = locale === EVERY ? undefined : locale
    await send({ type: action, date, localeToPublish, ...target }, words.scheduled)
    setTime('')
  }

  return (
    <Drawer className="schedule-publication" slug={slug} title={words.title}>
      <Choice label={words.action} onChange={(it) => setAction(it as Action)} value={action}>
        <option value="publish">{words.publish}</option>
        <option value="unpublish">{words.unpublish}</option>
      </Choice>
      <Choice label={words.language} onChange={setLocale} value={locale}>
        {LOCALES.map(({ code }) => (
          <option key={code} value={code}>
            {languageNamed(code)}
          </option>
        ))}
        <option value={EVERY}>{words.everyLanguage}</option>
      </Choice>
      <Labelled
        label={words.time.replace('{zone}', Intl.DateTimeFormat().resolvedOptions().timeZone)}
      >
        {(field) => (
          <input
            id={field}
            onChange={({ target }) => setTime(target.value)}
            type="datetime-local"
            value={time}
          />
        )}
      </Labelled>
      <p>{words.gates}</p>
      <Button onClick={schedule}>{words.save}</Button>
      <h3>{words.planned}</h3>
      {planned.length === 0 && <p>{words.nothingPlanned}</p>}
      <ul className="schedule-publication__planned">
        {planned.map(({ id: job, input, waitUntil }) => (
          <li key={job}>
            <span>
              {words[input.type]} · {languageNamed(input.locale)} · {momentIn(language, waitUntil)}
            </span>
            <Button
              buttonStyle="secondary"
              onClick={() => send({ deleteID: job }, words.cancelled)}
              size="small"
            >
              {words.cancel}
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  )
}

/** What is planned for the document that is open. */
const usePlanned = () => {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const { getUpcomingScheduledPublish } = useServerFunctions()
  const [planned, setPlanned] = useState<Planned[]>([])
  const refresh = useCallback(async () => {
    setPlanned(await getUpcomingScheduledPublish({ collectionSlug, globalSlug, id }))
  }, [getUpcomingScheduledPublish, collectionSlug, globalSlug, id])
  useEffect(() => void refresh(), [refresh])
  return { planned, refresh }
}

const Choice = (it: {
  label: string
  value: string
  onChange: (value: string) => void
  children: ReactNode
}) => (
  <Labelled label={it.label}>
    {(field) => (
      <select id={field} onChange={({ target }) => it.onChange(target.value)} value={it.value}>
        {it.children}
      </select>
    )}
  </Labelled>
)

const Labelled = (it: { label: string; children: (id: string) => ReactNode }) => {
  const id = useId()
  return (
    <div className="schedule-publication__field">
      <label htmlFor={id}>{it.label}</label>
      {it.children(id)}
    </div>
  )
}

const momentIn = (language: string, moment: unknown): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(String(moment)),
  )
