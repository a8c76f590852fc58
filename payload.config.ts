import path from 'node:path'
import { collections } from '@collections/index'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ar } from '@payloadcms/translations/languages/ar'
import { en } from '@payloadcms/translations/languages/en'
import { es } from '@payloadcms/translations/languages/es'
import { fr } from '@payloadcms/translations/languages/fr'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { LOCALES, SOURCE_LOCALE } from '@/content/locales'
import { jobs } from '@/jobs/plugin'
import { mail } from '@/mail/plugin'
import { database } from '@/platform/database'
import { env } from '@/platform/env'
import { signInLimits } from '@/server/sign-in-limits'

// Next compiles this file, where `import.meta.dirname` is undefined.
const root = path.resolve(/* turbopackIgnore: true */ '.')

export default buildConfig({
  secret: env().PAYLOAD_SECRET,
  serverURL: env().serverUrl,
  telemetry: false,
  collections,
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
  editor: lexicalEditor(),
  db: database(),
  sharp,
  plugins: [
    jobs(),
    mail({ smtpUrl: env().SMTP_URL, from: env().MAIL_FROM, dataDir: env().DATA_DIR }),
    signInLimits(),
  ],
  defaultDepth: 1,
  maxDepth: 3,
  admin: {
    user: 'users',
    avatar: 'default',
    importMap: { baseDir: root },
  },
  graphQL: {
    schemaOutputFile: path.join(root, 'schema.graphql'),
    // The public schema is public; what it shows is bounded by access.
    disableIntrospectionInProduction: false,
  },
  typescript: { outputFile: path.join(root, 'src/payload-types.ts') },
})
