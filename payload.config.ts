import path from 'node:path'
import { globals } from '@collections/globals/index'
import { collections } from '@collections/index'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { accessRules } from '@/access/access-rules'
import { LOCALES, SOURCE_LOCALE } from '@/content/locales'
import { addresses } from '@/features/addresses'
import { delivery } from '@/features/delivery'
import { directReads } from '@/features/direct-reads'
import { feeds } from '@/features/feeds'
import { images } from '@/features/images'
import { insights } from '@/features/insights'
import { jsonld } from '@/features/jsonld'
import { maps } from '@/features/maps'
import { membership } from '@/features/membership'
import { openapi } from '@/features/openapi'
import { preview } from '@/features/preview'
import { search } from '@/features/search'
import { translation } from '@/features/translation'
import { trustedDocuments } from '@/features/trusted-documents'
import { vacancies } from '@/features/vacancies'
import { webhooks } from '@/features/webhooks'
import { slugLifeCycle } from '@/hooks/slug-life-cycle'
import { jobs } from '@/jobs/plugin'
import { labelFields } from '@/labels/label-fields'
import { mail } from '@/mail/plugin'
import { PAYLOAD_WORDS } from '@/messages/payload-words'
import { panel } from '@/panel/plugin'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { negotiatedLocale, toldLocale } from '@/public-api/negotiated-locale'
import { problemsOnRequest } from '@/public-api/problems-on-request'
import { vocabulariesEndpoint } from '@/public-api/vocabularies'
import { publication } from '@/publication/plugin'
import { guardedReads } from '@/reads/plugin'
import { editorWith } from '@/rich-text/editor'
import { CLIENT_IP } from '@/server/client-ip'
import { createLimiter } from '@/server/rate-limit'
import { signInLimits } from '@/server/sign-in-limits'
import { mediaStore } from '@/uploads/media-store'
import { uploads } from '@/uploads/plugin'
import { VOCABULARIES } from '@/vocabularies'
import { writes } from '@/writes'

// Next compiles this file, where `import.meta.dirname` is undefined.
const root = path.resolve(/* turbopackIgnore: true */ '.')

/** May send credentials: where the panel is, the site, and what the operator adds. */
const trustedOrigins = [
  ...new Set(
    [env().serverUrl, env().siteUrl, ...env().TRUSTED_ORIGINS].map((it) => new URL(it).origin),
  ),
]

const visitorOf = (req: { headers: Headers }) => req.headers.get(CLIENT_IP) ?? 'unknown'

/** Where uploads are worked on, and where they stay. */
const media = { mediaDir: env().MEDIA_DIR, store: mediaStore(env()) }

/** What translators and developers may ask of engines. */
const engineLimits = {
  machineText: createLimiter({ name: 'machine-text', points: 120, duration: 600 }),
  pseudo: createLimiter({ name: 'pseudo', points: 60, duration: 60 }),
  visitorOf,
}

/** What GraphQL is asked by hash. */
const documentsByHash = {
  place: env().TRUSTED_DOCUMENTS,
  only: env().TRUSTED_DOCUMENTS_ONLY,
  automatic: env().AUTOMATIC_PERSISTED_QUERIES,
  trustedOrigins,
}

/** What is kept of the answers to anonymous reads. */
const keptAnswers = {
  maxBytes: env().RESPONSE_CACHE_MB * 1_000_000,
  trustedOrigins,
  ...(env().CDN_PURGE_URL && {
    cdn: {
      maxAge: env().CDN_MAX_AGE,
      tagHeader: env().CDN_TAG_HEADER,
      purgeUrl: env().CDN_PURGE_URL ?? '',
      purgeToken: env().CDN_PURGE_TOKEN,
    },
  }),
}

/** Readers report texts that are on line. */
const readerReports = {
  limits: {
    visitor: createLimiter({ name: 'report', points: 20, duration: 3_600 }),
    everybody: createLimiter({ name: 'report-all', points: 500, duration: 3_600 }),
  },
  visitorOf,
}

/** Partners without an account review a translation by a link. */
const reviewLinks = {
  limits: {
    visitor: createLimiter({ name: 'review', points: 120, duration: 3_600 }),
    link: createLimiter({ name: 'review-link', points: 60, duration: 3_600 }),
  },
  visitorOf,
}

/** How a city applies to join. */
const applications = {
  slugs: { cities: 'cities', members: 'members' },
  users: 'users',
  choices: { kinds: Object.keys(VOCABULARIES.localGovernmentKind) },
  limits: {
    visitor: createLimiter({ name: 'apply', points: 5, duration: 3_600 }),
    everybody: createLimiter({ name: 'apply-all', points: 200, duration: 3_600 }),
  },
  visitorOf,
}

export default buildConfig({
  secret: env().PAYLOAD_SECRET,
  serverURL: env().serverUrl,
  telemetry: false,
  collections,
  globals,
  localization: {
    locales: LOCALES.map(({ code, name, direction }) => ({
      code,
      label: name,
      rtl: direction === 'rtl',
    })),
    defaultLocale: SOURCE_LOCALE,
    fallback: false,
    defaultLocalePublishOption: 'active',
  },
  experimental: { localizeStatus: true },
  i18n: {
    supportedLanguages: { en, fr, es, ar },
    fallbackLanguage: 'en',
    translations: PAYLOAD_WORDS,
  },
  editor: editorWith([]),
  db: database(),
  sharp,
  // What sees a request first: its language, the document that it names, then the answers that are
  // kept. Then features, one a line, then what must see all they add. `writes` and `accessRules`
  // run last wherever they stand.
  plugins: [
    negotiatedLocale(),
    trustedDocuments(documentsByHash),
    delivery(keptAnswers),
    toldLocale(),
    problemsOnRequest(),
    addresses({ siteUrl: env().siteUrl, serverUrl: env().serverUrl }),
    feeds({ siteUrl: env().siteUrl, serverUrl: env().serverUrl }),
    jsonld({ siteUrl: env().siteUrl, serverUrl: env().serverUrl }),
    maps(),
    images({ collection: 'media', media, widths: env().IMAGE_WIDTHS }),
    insights(),
    membership(applications),
    vacancies({ collection: 'articles' }),
    translation({ limits: engineLimits, reports: readerReports, reviewLinks }),
    preview({ url: env().PREVIEW_URL, scripts: ['/report-translation.js'] }),
    search({ facets: ['topics', 'regions'] }),
    webhooks({ users: 'users', privateHosts: env().WEBHOOK_PRIVATE_HOSTS }),
    jobs(),
    mail({ smtpUrl: env().SMTP_URL, from: env().MAIL_FROM, dataDir: env().DATA_DIR }),
    uploads(media),
    signInLimits(),
    vocabulariesEndpoint(),
    openapi({ title: 'citynet-cms', version: '1', serverUrl: env().serverUrl }),
    slugLifeCycle(),
    labelFields,
    panel(),
    publication(),
    guardedReads({ trustedOrigins }),
    directReads(),
    writes(),
    accessRules({ members: 'members' }),
  ],
  upload: {
    limits: { fileSize: 50_000_000 },
    requestSizeLimit: 51_000_000,
    abortOnLimit: true,
    // Said before anybody is known, so in no language but English.
    responseOnLimit: 'The file is larger than 50 MB. Make it smaller and upload it again.',
  },
  defaultDepth: 1,
  maxDepth: 3,
  admin: {
    user: 'users',
    avatar: 'default',
    components: {
      providers: [
        '/src/panel/accessible-names.client#AccessibleNames',
        '/src/panel/restore-as-draft.client#RestoreAsDraft',
      ],
    },
    importMap: { baseDir: root },
  },
  graphQL: {
    schemaOutputFile: path.join(root, 'schema.graphql'),
    // The public schema is public; what it shows is bounded by access.
    disableIntrospectionInProduction: false,
  },
  // `npm run generate` writes the types; a process that serves or tests has other work to do.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
})
