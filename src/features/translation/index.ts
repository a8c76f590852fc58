import path from 'node:path'

import type { CollectionConfig, Config, GlobalConfig, OptionObject, PayloadRequest } from 'payload'

import { addDemoContent } from '@/platform/demo-content'
import { addOwnPages } from '@/platform/own-pages'
import { setSourceIdentities } from '@/platform/source-identities'
import { declare } from '@/public-api/registry'
import type { PublicationGate } from '@/publication/gates'

import { collectionWithBoard, globalWithBoard, withBoard } from './board/with-board'
import { withSourceIdentities } from './core/units/adopt'
import { withDesk } from './desk/views'
import { blockingChecksOf } from './payload/checks/blocking-checks'
import { withTables } from './payload/database/with-tables'
import { fillDemo } from './payload/demo/fill'
import { noteSave, saveOf } from './payload/documents/deliberate'
import { schemaOf } from './payload/documents/document'
import { type SyncOptions, syncSaved } from './payload/documents/sync-saved'
import { isWriteBack } from './payload/documents/write-back'
import { queueWriteBack, writeBackTask } from './payload/documents/write-back-task'
import { translationEndpoints } from './payload/endpoints'
import { tellSourceChanged } from './payload/jobs/tell-source-changed'
import { translationJobs } from './payload/jobs/translation-jobs'
import { type MachineLimits, machineFeature } from './payload/machine/feature'
import { queuePrefill } from './payload/machine/prefill-task'
import { forgetNotices } from './payload/notices/store'
import { type Policies, policyIn, storePolicies } from './payload/policies'
import { translationGate } from './payload/release/gate'
import { recordGone, recordReleases, recordTurns } from './payload/release/record'
import { closeFixedReports } from './payload/reports/close-fixed'
import { reportsFeature } from './payload/reports/feature'
import { reportDeclaration } from './payload/reports/report-declaration'
import type { ReportOptions } from './payload/reports/report-endpoint'
import { reviewLinksFeature } from './payload/review-links/feature'
import type { ReviewLinkOptions } from './payload/review-links/review-pages'
import { forgetDocument } from './payload/store/forget-document'
import { GLOBALS, type Place } from './payload/store/place'
import { summaryField } from './payload/summary/summary-field'
import { Concepts } from './payload/terms/concepts'

type Options = {
  /** What each locale demands before it is published; see `LocalePolicy` for the defaults. */
  locales?: Policies
  /**
   * New texts (a duplicated document, a copied paragraph) get at once what was reviewed for the
   * very same ones. Default: true.
   */
  prefill?: boolean
  /** How often anybody may ask for what costs us work, or money. */
  limits: MachineLimits
  /** Lets readers report texts; without it nobody can. */
  reports?: ReportOptions
  /** Lets partners without an account suggest other words, by links; without it nobody can. */
  reviewLinks?: ReviewLinkOptions
}

/**
 * Units, translations and their states, terms, the memory, and the gate before a locale goes on
 * line, for every collection and global that is published per locale.
 *
 * Must come after the plugins that add collections and before `publication`.
 */
export const translation =
  ({ locales = {}, prefill = true, limits, reports, reviewLinks }: Options) =>
  (config: Config): Config => {
    const policyOf = (locale: string) => policyIn(locales, locale)
    const blockingChecks = blockingChecksOf((locale) => policyOf(locale).severities)
    const sync: SyncOptions = {
      blockingChecks,
      queueWriteBack,
      sourceChanged: tellSourceChanged,
      ...(prefill && { prefill: queuePrefill }),
    }
    const gateOptions = {
      policyOf,
      blockingChecks,
      globals: new Set(config.globals?.map(({ slug }) => slug)),
    }
    const gate = translationGate(gateOptions)
    const custom = config.custom as { publicationGates?: PublicationGate[] } | undefined
    const machine = machineFeature(translatedSlugs(config), limits)
    const readers = [
      ...(reports ? [reportsFeature(reports)] : []),
      ...(reviewLinks ? [reviewLinksFeature(reviewLinks)] : []),
    ]
    const adopt = {
      key: 'translation:adopt',
      scriptPath: path.resolve(/* turbopackIgnore: true */ ADOPT),
    }
    const extended: Config = {
      ...config,
      admin: withBell(config.admin),
      bin: [...(config.bin ?? []), adopt],
      db: withTables(config.db),
      collections: [
        ...(config.collections ?? []).map((it) =>
          hasDrafts(it) ? collectionWithBoard(translated(it, sync)) : it,
        ),
        Concepts,
        translationJobs(translatedThings(config)),
        ...machine.collections,
        ...readers.flatMap(({ collections }) => collections),
      ],
      endpoints: [
        ...(config.endpoints ?? []),
        ...translationEndpoints(gateOptions),
        ...machine.endpoints,
        ...readers.flatMap(({ endpoints }) => endpoints),
      ],
      globals: config.globals?.map((it) =>
        hasDrafts(it) ? globalWithBoard(translatedGlobal(it, sync)) : it,
      ),
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), writeBackTask, ...machine.tasks],
      },
      custom: { ...custom, publicationGates: [...(custom?.publicationGates ?? []), gate] },
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await storePolicies(payload, locales)
      },
    }
    const known = setSourceIdentities(extended, (payload, place, { source, values }) =>
      withSourceIdentities(schemaOf(payload, place), source, values, { isGuessing: true }),
    )
    const served = readers.flatMap(({ pages }) => pages).reduce(addOwnPages, known)
    const views = withDesk(withBoard(served))
    const described = reports ? declare(views, [reportDeclaration]) : views
    return addDemoContent(described, { name: 'Translations', fill: fillDemo })
  }

/** From the root of the project, which is the working directory of Payload's command line. */
const ADOPT = 'src/features/translation/payload/adopt/command.ts'

/** What there is to translate: collections, and `globals` where one of those is. */
const translatedSlugs = ({ collections = [], globals = [] }: Config): string[] => [
  ...collections.filter(hasDrafts).map(({ slug }) => slug),
  ...(globals.some(hasDrafts) ? [GLOBALS] : []),
]

/** The same for who chooses among them, with the names of the globals. */
const translatedThings = ({ collections = [], globals = [] }: Config) => ({
  collections: collections.filter(hasDrafts).map(({ slug }) => slug),
  globals: globals
    .filter(hasDrafts)
    .map(({ slug, label }) => ({ value: slug, label: label ?? slug }) as OptionObject),
})

const hasDrafts = ({ versions }: CollectionConfig | GlobalConfig): boolean =>
  typeof versions === 'object' && Boolean(versions.drafts)

const translated = (collection: CollectionConfig, sync: SyncOptions): CollectionConfig => ({
  ...collection,
  admin: withJobs(collection.admin),
  fields: [...collection.fields, summaryField()],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      ...(collection.hooks?.beforeOperation ?? []),
      ({ args, operation, req }) => noteSave(req, operation, args as object),
    ],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      ({ doc, previousDoc, req }) =>
        keepUp(req, { collection: collection.slug, id: doc.id }, { doc, previousDoc }, sync),
    ],
    afterDelete: [
      ...(collection.hooks?.afterDelete ?? []),
      async ({ id, req }) => {
        await recordGone(req, { collection: collection.slug, id })
        await forgetDocument(req, { collection: collection.slug, id })
        await forgetNotices(req, { collection: collection.slug, id })
      },
    ],
  },
})

const translatedGlobal = (global: GlobalConfig, sync: SyncOptions): GlobalConfig => ({
  ...global,
  fields: [...global.fields, summaryField()],
  hooks: {
    ...global.hooks,
    beforeOperation: [
      ...(global.hooks?.beforeOperation ?? []),
      ({ args, operation, req }) => noteSave(req, operation, args as object),
    ],
    afterChange: [
      ...(global.hooks?.afterChange ?? []),
      ({ doc, previousDoc, req }) =>
        keepUp(req, { collection: GLOBALS, id: global.slug }, { doc, previousDoc }, sync),
    ],
  },
})

const PANEL = '/src/features/translation/panel'

/** The notices of whoever is signed in, in the header of every page. */
const withBell = (admin: Config['admin']): Config['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    actions: [...(admin?.components?.actions ?? []), `${PANEL}/notices-bell#NoticesBell`],
  },
})

/** In a list: a translation job of the documents that are chosen. */
const withJobs = (admin: CollectionConfig['admin']): CollectionConfig['admin'] => ({
  ...admin,
  components: {
    ...admin?.components,
    beforeListTable: [...(admin?.components?.beforeListTable ?? []), `${PANEL}/make-job#MakeJob`],
  },
})

/** After a save: units and translations follow the document, and what went on line is logged. */
const keepUp = async (
  req: PayloadRequest,
  place: Place,
  { doc: saved, previousDoc }: { doc: Saved; previousDoc?: Saved },
  sync: SyncOptions,
): Promise<void> => {
  const { isAutosave, isDraft } = saveOf(req)
  // Into the trash and out of it no text changes, and its status is not what readers see.
  const isInTrash = Boolean(saved.deletedAt)
  const isBack = !isInTrash && Boolean(previousDoc?.deletedAt)
  const isMoved = isInTrash || isBack
  if (!isWriteBack(req) && !isAutosave && !isMoved) await syncSaved(req, place, saved, sync)
  const isPublished = saved._status === 'published' && !isDraft && !isMoved
  if (!isMoved) await recordReleases(req, place, isPublished && req.locale ? [req.locale] : [])
  if (isMoved || (!isDraft && !isPublished)) await recordTurns(req, place, { isBack })
  if (isPublished) await closeFixedReports(req, place)
}

type Saved = Record<string, unknown>
