import type { Endpoint } from 'payload'

import { actorOf, isStaff } from '@/access/core/actor'
import { LOCALE_CODES } from '@/content/locales'

import { JOB_STEPS } from '../../core/jobs/job'
import { locale, needed, oneOf, readParameters } from '../../core/requests/parameters'
import { activePeople } from '../people'
import { rightsIn } from '../rights'
import { refused, translationEndpoint } from './endpoint'

/** `GET /api/translation/people`: who may do a step in a locale, for those who make jobs. */
export const peopleEndpoint: Endpoint = translationEndpoint('get', 'people', async (req) => {
  if (!isStaff(actorOf(req.user))) throw refused(req, 403, 'jobNoRight')
  const asked = readParameters(req.searchParams, {
    locale: needed(locale(LOCALE_CODES)),
    step: needed(oneOf(JOB_STEPS)),
  })
  const people = (await activePeople(req)).filter((account) => {
    const rights = rightsIn(account, asked.locale)
    return asked.step === 'review' ? rights.review : rights.translate
  })
  return Response.json({ people: people.map(({ id, name }) => ({ id, name })) })
})
