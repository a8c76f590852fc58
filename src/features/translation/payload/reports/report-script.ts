import { REPORT_SCRIPT_WORDS } from '@/messages/translation-reports'
import { sourceFile, staticFile } from '@/plain-pages/static-file'

const FILE = 'src/features/translation/report-script/report-translation.js'

/** The script that any site may include, with its words in every language. */
export const reportScript = staticFile({
  address: '/report-translation.js',
  type: 'text/javascript',
  content: () =>
    sourceFile(FILE).replace('/* words */ {}', () => JSON.stringify(REPORT_SCRIPT_WORDS)),
  forEverybody: true,
})
