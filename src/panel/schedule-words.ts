import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** What the panel says where a publication is scheduled. */
export const SCHEDULE_WORDS = {
  title: label(
    'Schedule publication',
    'Programmer la publication',
    'Programar la publicación',
    'جدولة النشر',
  ),
  action: label('What happens', 'Ce qui se passera', 'Qué ocurrirá', 'ما الذي سيحدث'),
  publish: label('Publish', 'Publier', 'Publicar', 'النشر'),
  unpublish: label('Take off line', 'Dépublier', 'Retirar de la publicación', 'إلغاء النشر'),
  language: label('Language', 'Langue', 'Idioma', 'اللغة'),
  everyLanguage: label('Every language', 'Toutes les langues', 'Todos los idiomas', 'كل اللغات'),
  time: label(
    'Date and time ({zone})',
    'Date et heure ({zone})',
    'Fecha y hora ({zone})',
    'التاريخ والوقت ({zone})',
  ),
  save: label('Schedule', 'Programmer', 'Programar', 'جدولة'),
  timeMissing: label(
    'Choose a date and time in the future.',
    'Choisissez une date et une heure à venir.',
    'Elija una fecha y una hora futuras.',
    'اختر تاريخاً ووقتاً في المستقبل.',
  ),
  scheduled: label('Scheduled.', 'Programmé.', 'Programado.', 'تمت الجدولة.'),
  planned: label('Planned', 'Prévu', 'Previsto', 'المقرر'),
  nothingPlanned: label(
    'Nothing is planned.',
    'Rien n’est prévu.',
    'No hay nada previsto.',
    'لا شيء مقرر.',
  ),
  cancel: label('Cancel', 'Annuler', 'Cancelar', 'إلغاء'),
  cancelled: label('Cancelled.', 'Annulé.', 'Cancelado.', 'أُلغي.'),
  gates: label(
    'What may not be published by then stays as it is.',
    'Ce qui ne pourra pas être publié à ce moment-là restera inchangé.',
    'Lo que entonces no pueda publicarse quedará como está.',
    'ما لا يمكن نشره حينها يبقى كما هو.',
  ),
} as const satisfies Record<string, Localized>
