import type { CollectionConfig, Config, GlobalConfig, Option } from 'payload'

import { label } from '@/labels/label'
import { setWebhookQueue, type WebhookEventType, webhookEventsOf } from '@/platform/webhook-events'

import type { PrivateHosts } from './core/address'
import { receiverTurns } from './core/turns'
import { Deliveries } from './payload/deliveries'
import { WEBHOOK_ENDPOINTS } from './payload/endpoints'
import { queueEvents } from './payload/outbox'
import { pruneTask } from './payload/prune-task'
import { sendTask } from './payload/send-task'
import { GLOBALS } from './payload/slugs'
import { watched, watchedGlobal } from './payload/watch-documents'
import { webhooksCollection } from './payload/webhooks'

type Options = {
  /** The collection of accounts whose administrators are told when a webhook is given up. */
  users: string
  /** `host` or `host:port` that webhooks may call although they are private, and without https. */
  privateHosts: PrivateHosts
}

/**
 * Tells other programs, by signed POST requests, what readers of the public site would notice:
 * documents published, unpublished, changed and deleted, per language.
 *
 * Must come after the plugins that add collections, globals or kinds of events, and before
 * `publication`.
 */
export const webhooks =
  ({ privateHosts, users }: Options) =>
  (config: Config): Config => {
    const now = () => new Date()
    const sending = { privateHosts, users, now, random: Math.random, turns: receiverTurns() }
    const choices = {
      events: [...DOCUMENT_EVENTS, ...webhookEventsOf(config)].map(toOption),
      collections: placesOf(config),
      privateHosts,
    }
    return setWebhookQueue(
      {
        ...config,
        collections: [
          ...(config.collections ?? []).map((it) => (hasDrafts(it) ? watched(it) : it)),
          { ...webhooksCollection(choices), endpoints: WEBHOOK_ENDPOINTS },
          Deliveries,
        ],
        globals: config.globals?.map((it) => (hasDrafts(it) ? watchedGlobal(it) : it)),
        jobs: {
          ...config.jobs,
          tasks: [...(config.jobs?.tasks ?? []), sendTask(sending), pruneTask(now)],
        },
      },
      queueEvents,
    )
  }

const DOCUMENT_EVENTS: readonly WebhookEventType[] = [
  {
    type: 'document.published',
    label: label('Published', 'Publication', 'Publicación', 'نشر'),
  },
  {
    type: 'document.unpublished',
    label: label('Unpublished', 'Dépublication', 'Retirada', 'إلغاء النشر'),
  },
  {
    type: 'document.changed',
    label: label(
      'Published text changed',
      'Modification publiée',
      'Cambio publicado',
      'تغيير منشور',
    ),
  },
  {
    type: 'document.deleted',
    label: label('Deleted', 'Suppression', 'Eliminación', 'حذف'),
  },
]

const toOption = ({ type, label: words }: WebhookEventType): Option => ({
  value: type,
  label: words,
})

/** What events can be about: what is published per locale. */
const placesOf = ({ collections = [], globals = [] }: Config): Option[] => [
  ...collections
    .filter(hasDrafts)
    .map(
      ({ labels, slug }) => ({ value: slug, label: (labels?.plural as Option) ?? slug }) as Option,
    ),
  ...(globals.some(hasDrafts)
    ? [{ value: GLOBALS, label: label('Globals', 'Globaux', 'Globales', 'العناصر العامة') }]
    : []),
]

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)
