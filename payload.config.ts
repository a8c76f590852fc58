import path from 'node:path'
import { globals } from '@collections/globals/index'
import { collections } from '@collections/index'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig, type PayloadRequest } from 'payload'
import sharp from 'sharp'
import { accessRules } from '@/access/access-rules'
import { LOCALES, SOURCE_LOCALE } from '@/content/locales'
import { membership } from '@/features/membership'
import { slugLifeCycle } from '@/hooks/slug-life-cycle'
import { jobs } from '@/jobs/plugin'
import { labelFields } from '@/labels/label-fields'
import { mail } from '@/mail/plugin'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { publication } from '@/publication/plugin'
import { guardedReads } from '@/reads/plugin'
import { editorWith } from '@/rich-text/editor'
import { CLIENT_IP } from '@/server/client-ip'
import { createLimiter } from '@/server/rate-limit'
import { signInLimits } from '@/server/sign-in-limits'
import { VOCABULARIES } from '@/vocabularies'
import { vocabulariesEndpoint } from '@/vocabularies/endpoint'
import { writes } from '@/writes'

// Next compiles this file, where `import.meta.dirname` is undefined.
const root = path.resolve(/* turbopackIgnore: true */ '.')

/** May send credentials: where the panel is, the site, and what the operator adds. */
const trustedOrigins = [
  ...new Set(
    [env().serverUrl, env().siteUrl, ...env().TRUSTED_ORIGINS].map((it) => new URL(it).origin),
  ),
]

/** How a city applies to join. */
const applications = {
  slugs: { cities: 'cities', members: 'members' },
  users: 'users',
  choices: { kinds: Object.keys(VOCABULARIES.localGovernmentKind) },
  limits: {
    visitor: createLimiter({ name: 'apply', points: 5, duration: 3_600 }),
    everybody: createLimiter({ name: 'apply-all', points: 200, duration: 3_600 }),
  },
  visitorOf: (req: PayloadRequest) => req.headers.get(CLIENT_IP) ?? 'unknown',
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
  i18n: { supportedLanguages: { en, fr, es, ar }, fallbackLanguage: 'en' },
  editor: editorWith([]),
  db: database(),
  sharp,
  // Features first, one a line, then what must see all they add. `writes` and `accessRules` run
  // last wherever they stand.
  plugins: [
    membership(applications),
    jobs(),
    mail({ smtpUrl: env().SMTP_URL, from: env().MAIL_FROM, dataDir: env().DATA_DIR }),
    signInLimits(),
    vocabulariesEndpoint(),
    slugLifeCycle(),
    labelFields,
    publication(),
    guardedReads({ trustedOrigins }),
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
    components: { providers: ['/src/panel/accessible-names.client#AccessibleNames'] },
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
