import { label } from './label'

/** How the admin panel groups collections: as editors think. */
export const GROUPS = {
  network: label('Network', 'Réseau', 'Red', 'الشبكة'),
  programme: label('Programme', 'Programme', 'Programa', 'البرنامج'),
  library: label('Library', 'Médiathèque', 'Biblioteca', 'المكتبة'),
  translation: label('Translation', 'Traduction', 'Traducción', 'الترجمة'),
  site: label('Site', 'Site', 'Sitio', 'الموقع'),
  system: label('System', 'Système', 'Sistema', 'النظام'),
}
