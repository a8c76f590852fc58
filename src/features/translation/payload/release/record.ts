import type { PayloadRequest } from 'payload'

import { LOCALE_CODES } from '@/content/locales'
import { requestNotes } from '@/platform/request-notes'

import type { ReleaseReason } from '../../core/release/reasons'
import type { Place } from '../store/place'
import { liveInLog, recordRelease, recordReturn } from '../store/releases'
import { liveLocales } from './live-locales'

/** What the gate saw when it let a locale pass. */
export type Pass = {
  /** What spoke against it; empty unless somebody overrode it. */
  reasons: readonly ReleaseReason[]
  /** Why it went on line all the same. */
  override?: string
}

/** Keeps what the gate saw until the write that it let pass is made. */
export const notePass = (req: PayloadRequest, place: Place, locale: string, pass: Pass): void => {
  passesOf(req).set(keyOf(place, locale), pass)
}

/**
 * Writes into the log which locales of a document went on line, and on whose word: those that the
 * gate let pass, and those that a new document was published in.
 */
export const recordReleases = async (
  req: PayloadRequest,
  place: Place,
  published: readonly string[],
): Promise<void> => {
  for (const locale of LOCALE_CODES) {
    const noted = passesOf(req).get(keyOf(place, locale))
    const pass = noted ?? (published.includes(locale) ? { reasons: [] } : undefined)
    if (!pass) continue
    passesOf(req).delete(keyOf(place, locale))
    const { override, reasons }: Pass = pass
    const overridden = override !== undefined
    await recordRelease(req, {
      ...place,
      ...{ locale, live: true, overridden, reason: override, gate: reasons },
    })
  }
}

/**
 * Writes into the log what it does not know yet of a document that was taken back in some locale,
 * moved to the trash or brought back from there: it has no gate to pass, and readers notice.
 *
 * @param isBack from the trash, with the texts that it had when it went there
 */
export const recordTurns = async (
  req: PayloadRequest,
  place: Place,
  { isBack }: { isBack: boolean },
): Promise<void> => {
  const live = await liveLocales(req, place)
  const logged = await liveInLog(req, place)
  for (const locale of LOCALE_CODES) {
    if (live.has(locale) === logged.has(locale)) continue
    if (isBack && live.has(locale) && (await recordReturn(req, { ...place, locale }))) continue
    await recordRelease(req, { ...place, locale, live: live.has(locale) })
  }
}

/** A document that is deleted is on line no more, in none of its locales. */
export const recordGone = async (req: PayloadRequest, place: Place): Promise<void> => {
  for (const locale of await liveInLog(req, place)) {
    await recordRelease(req, { ...place, locale, live: false })
  }
}

const passesOf = (req: PayloadRequest) => requestNotes<Pass>(req, 'translationGatePasses')

const keyOf = ({ collection, id }: Place, locale: string) => `${collection}/${id}/${locale}`
