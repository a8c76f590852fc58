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
import { membership } from '@/features/membership'
import { slugLifeCycle } from '@/hooks/slug-life-cycle'
import { jobs } from '@/jobs/plugin'
import { labelFields } from '@/labels/label-fields'
import { mail } from '@/mail/plugin'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { editorWith } from '@/rich-text/editor'
import { CLIENT_IP } from '@/server/client-ip'
import { createLimiter } from '@/server/rate-limit'
import { signInLimits } from '@/server/sign-in-limits'
import { VOCABULARIES } from '@/vocabularies'
import { vocabulariesEndpoint } from '@/vocabularies/endpoint'
import { optionsOf } from '@/vocabularies/vocabulary'

// Next compiles this file, where `import.meta.dirname` is undefined.
const root = path.resolve(/* turbopackIgnore: true */ '.')

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
  plugins: [
    jobs(),
    mail({ smtpUrl: env().SMTP_URL, from: env().MAIL_FROM, dataDir: env().DATA_DIR }),
    signInLimits(),
    vocabulariesEndpoint(),
    slugLifeCycle(),
    membership({
      slugs: { cities: 'cities', members: 'members' },
      users: 'users',
      choices: { kinds: optionsOf(VOCABULARIES.localGovernmentKind).map(({ value }) => value) },
      limits: {
        visitor: createLimiter({ name: 'apply', points: 5, duration: 3_600 }),
        everybody: createLimiter({ name: 'apply-all', points: 200, duration: 3_600 }),
      },
      visitorOf: ({ headers }) => headers.get(CLIENT_IP) ?? 'unknown',
    }),
    labelFields,
    accessRules({ members: 'members' }),
  ],
  upload: { limits: { fileSize: 50_000_000 }, requestSizeLimit: 51_000_000, abortOnLimit: true },
  defaultDepth: 1,
  maxDepth: 3,
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root },
  },
  graphQL: { schemaOutputFile: path.join(root, 'schema.graphql') },
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
})
