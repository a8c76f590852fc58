import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** What the panel says where a version is restored. */
export const RESTORE_WORDS = {
  explained: label(
    'The texts of every language come back as drafts. What readers see stays as it is until you publish each language.',
    'Les textes de toutes les langues reviennent comme brouillons. Ce que voient les lecteurs reste inchangé jusqu’à la publication de chaque langue.',
    'Los textos de todos los idiomas vuelven como borradores. Lo que ven los lectores no cambia hasta que publique cada idioma.',
    'تعود نصوص كل اللغات مسودات. يبقى ما يراه القراء كما هو حتى تنشر كل لغة.',
  ),
} as const satisfies Record<string, Localized>
