import { createLocalReq, type Payload } from 'payload'

import { adoptDocuments } from '../adopt/adopt-documents'
import { demoConcepts } from './concepts'
import { addDrafts, type DemoDraft } from './drafts'
import { machineMade } from './machine-made'
import { demoPeople } from './people'
import { reviewLive } from './review-live'
import { type DemoEdit, editSources } from './stale'
import { unconfirm } from './unconfirm'
import { unreadTexts } from './unread'

/**
 * Gives the demo content states as real work would: terms, translators and reviewers, texts that
 * are reviewed, translated, machine-made, out of date, and missing. A second run changes
 * nothing, and an interrupted one is completed.
 */
export const fillDemo = async (
  payload: Payload,
  progress: (message: string) => void,
): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const drafts = payload.config.collections.filter(({ versions }) => versions?.drafts)
  progress('people and terms')
  const people = await demoPeople(req, payload.config.admin.user)
  await demoConcepts(req)
  const isUnread = await unreadTexts(req)
  await adoptDocuments(payload, {
    as: (place, locale) => (isUnread(place, locale) ? 'machine' : 'import'),
    actorIn: people.translator,
    progress,
  })
  await unconfirm(req, isUnread)
  progress('reviews')
  await reviewLive(
    req,
    people,
    drafts.map(({ slug }) => slug),
  )
  progress('machine translation')
  await addDrafts(req, 'articles', DRAFTS)
  await machineMade(req, people, { collection: 'articles', slugs: FOR_THE_ENGINE })
  progress('later edits')
  await editSources(req, LATER_EDITS)
}

const paragraph = (uid: string, text: string) => ({
  ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: null, $: { uid } },
  children: [{ type: 'text', text, format: 0, detail: 0, mode: 'normal', style: '', version: 1 }],
})

/** What is being written, so that every language has something that nobody has translated. */
const DRAFTS: readonly DemoDraft[] = [
  {
    slug: 'demonstration-a-draft-for-the-engine',
    data: {
      title: 'Demonstration: a draft that an engine has translated',
      summary: 'This article is invented. It shows text that a machine made and nobody has read.',
      kind: 'news',
      publishedAt: '2026-01-15',
      body: {
        root: {
          ...{ type: 'root', format: '', indent: 0, version: 1, direction: null },
          children: [
            paragraph('demo-first', 'A city invites its neighbours to speak about prevention.'),
            paragraph('demo-second', 'The Strong Cities Network sends 3 speakers.'),
          ],
        },
      },
    },
  },
  {
    slug: 'demonstration-a-draft-for-translators',
    data: {
      title: 'Demonstration: a draft that waits for its translators',
      summary: 'This article is invented. It shows text that nobody has translated yet.',
      kind: 'news',
      publishedAt: '2026-01-16',
    },
  },
]

/** One that is written in English only, and one that French has already. */
const FOR_THE_ENGINE = [
  'demonstration-a-draft-for-the-engine',
  'community-based-organisations-project-announced',
]

/** Of texts that readers see in every language. */
const LATER_EDITS: readonly DemoEdit[] = [
  {
    where: { global: 'site-settings' },
    field: 'tagline',
    was: 'Cities against hate, extremism and polarisation',
    becomes: 'Cities together against hate, extremism and polarisation',
  },
  {
    where: { collection: 'articles', slug: 'kakamega-joins-the-network' },
    field: 'summary',
    was: 'The county in Kenya became a member on 25 March 2021.',
    becomes: 'The county in western Kenya became a member on 25 March 2021.',
  },
  {
    where: { collection: 'events', slug: 'fifth-global-summit' },
    field: 'summary',
    was: 'The fifth summit of the network, in Cape Town, South Africa, from 3 to 5 December 2024. The governments of Canada and the United States are among its sponsors.',
    becomes:
      'The fifth summit of the network brought 60 mayors to Cape Town, South Africa, from 3 to 5 December 2024. The governments of Canada and the United States are among its sponsors.',
  },
]
