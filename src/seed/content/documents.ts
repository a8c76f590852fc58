import { pdf } from '../files/pdf'
import { type SeedDocument, type Text, t } from './kit'

const document = (key: string, language: string, title: Text, line: string): SeedDocument => ({
  key,
  file: async () => pdf(key, [line, 'citynet-cms']),
  data: { title, language, pages: 1, accessible: false },
})

const guide = (key: string, language: string, en: string, fr: string, es: string, ar: string) =>
  document(
    key,
    language,
    t(
      `Demonstration file: guide (${en})`,
      `Fichier de démonstration : guide (${fr})`,
      `Archivo de demostración: guía (${es})`,
      `ملف توضيحي: دليل (${ar})`,
    ),
    `Demonstration file: guide (${en})`,
  )

/** Files made by the seed itself; each says that it is a demonstration. */
export const DOCUMENTS: SeedDocument[] = [
  guide('demonstration-guide-english', 'en', 'English', 'anglais', 'inglés', 'بالإنجليزية'),
  guide('demonstration-guide-french', 'fr', 'French', 'français', 'francés', 'بالفرنسية'),
  guide('demonstration-guide-arabic', 'ar', 'Arabic', 'arabe', 'árabe', 'بالعربية'),
  document(
    'demonstration-ten-actions',
    'en',
    t(
      'Demonstration file: ten actions for cities',
      'Fichier de démonstration : dix actions pour les villes',
      'Archivo de demostración: diez acciones para las ciudades',
      'ملف توضيحي: عشرة إجراءات للمدن',
    ),
    'Demonstration file: ten actions for cities',
  ),
  document(
    'demonstration-fact-sheet',
    'en',
    t(
      'Demonstration file: fact sheet',
      'Fichier de démonstration : fiche d’information',
      'Archivo de demostración: ficha informativa',
      'ملف توضيحي: صحيفة وقائع',
    ),
    'Demonstration file: fact sheet',
  ),
  document(
    'demonstration-agreement',
    'en',
    t(
      'Demonstration file: grant agreement',
      'Fichier de démonstration : convention de subvention',
      'Archivo de demostración: convenio de subvención',
      'ملف توضيحي: اتفاقية منحة',
    ),
    'Demonstration file: grant agreement',
  ),
]
