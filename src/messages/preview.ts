import type { Localized } from '@/content/locales'

/** The preview of documents: its page and what is refused on the way to it. */
export const PREVIEW_MESSAGES = {
  previewSignIn: {
    en: 'Previews of drafts are opened by people who are signed in: sign in and open it from the document.',
    fr: 'L’aperçu d’un brouillon s’ouvre une fois connecté : connectez-vous et ouvrez-le depuis le document.',
    es: 'La vista previa de un borrador se abre con la sesión iniciada: inicie sesión y ábrala desde el documento.',
    ar: 'تُفتح معاينة المسودات بعد تسجيل الدخول: سجّل الدخول وافتحها من الوثيقة.',
  },
  previewPlaceMalformed: {
    en: 'Name the document by "collection" and "id", and one of its languages by "locale", and nothing else.',
    fr: 'Désignez le document par « collection » et « id », une de ses langues par « locale », et rien d’autre.',
    es: 'Indique el documento con «collection» e «id», uno de sus idiomas con «locale» y nada más.',
    ar: 'سمِّ الوثيقة بـ«collection» و«id»، وإحدى لغاتها بـ«locale»، ولا شيء غير ذلك.',
  },
  previewUnknown: {
    en: 'There is no document {collection}/{id} that you may preview in "{locale}".',
    fr: 'Il n’y a pas de document {collection}/{id} dont vous puissiez voir un aperçu en « {locale} ».',
    es: 'No hay ningún documento {collection}/{id} cuya vista previa pueda ver en «{locale}».',
    ar: 'لا توجد وثيقة {collection}/{id} يمكنك معاينتها باللغة «{locale}».',
  },
  previewExpired: {
    en: 'This preview has ended: each lasts for half an hour. Open it again from the document.',
    fr: 'Cet aperçu est terminé : chacun dure une demi-heure. Rouvrez-le depuis le document.',
    es: 'Esta vista previa ha caducado: cada una dura media hora. Ábrala de nuevo desde el documento.',
    ar: 'انتهت هذه المعاينة: تدوم كل واحدة نصف ساعة. افتحها من جديد من الوثيقة.',
  },
  previewTokenInvalid: {
    en: 'This address opens no preview of this document and language. Open it from the document.',
    fr: 'Cette adresse n’ouvre aucun aperçu de ce document dans cette langue. Ouvrez-le depuis le document.',
    es: 'Esta dirección no abre ninguna vista previa de este documento en este idioma. Ábrala desde el documento.',
    ar: 'لا يفتح هذا العنوان معاينة لهذه الوثيقة بهذه اللغة. افتحها من الوثيقة.',
  },
  previewNotPublic: {
    en: 'Nothing is published at this address in this language. Whoever works on it opens the preview from the document.',
    fr: 'Rien n’est publié à cette adresse dans cette langue. Qui y travaille ouvre l’aperçu depuis le document.',
    es: 'No hay nada publicado en esta dirección en este idioma. Quien trabaja en ello abre la vista previa desde el documento.',
    ar: 'لا شيء منشور في هذا العنوان بهذه اللغة. من يعمل عليه يفتح المعاينة من الوثيقة.',
  },
  previewNotShown: {
    en: 'There is nothing to show here',
    fr: 'Il n’y a rien à montrer ici',
    es: 'No hay nada que mostrar aquí',
    ar: 'لا شيء يُعرض هنا',
  },
  previewName: { en: 'Preview', fr: 'Aperçu', es: 'Vista previa', ar: 'معاينة' },
  previewStandingDraft: {
    en: 'Draft: not published in this language',
    fr: 'Brouillon : non publié dans cette langue',
    es: 'Borrador: no publicado en este idioma',
    ar: 'مسودة: غير منشورة بهذه اللغة',
  },
  previewStandingChanged: {
    en: 'With changes that readers do not see yet',
    fr: 'Avec des modifications que les lecteurs ne voient pas encore',
    es: 'Con cambios que los lectores aún no ven',
    ar: 'مع تعديلات لا يراها القراء بعد',
  },
  previewStandingPublished: {
    en: 'As published',
    fr: 'Tel que publié',
    es: 'Tal como está publicado',
    ar: 'كما هو منشور',
  },
  previewUntranslated: {
    en: 'Not translated yet: shown in {language}',
    fr: 'Pas encore traduit : affiché en {language}',
    es: 'Aún sin traducir: se muestra en {language}',
    ar: 'غير مترجم بعد: يُعرض بـ{language}',
  },
  previewUnpublished: {
    en: 'not published',
    fr: 'non publié',
    es: 'no publicado',
    ar: 'غير منشور',
  },
  previewWhen: { en: 'When', fr: 'Date', es: 'Fecha', ar: 'التاريخ' },
  previewInBrief: { en: 'In brief', fr: 'En bref', es: 'En breve', ar: 'باختصار' },
  previewInSearch: {
    en: 'In search engines',
    fr: 'Dans les moteurs de recherche',
    es: 'En los buscadores',
    ar: 'في محركات البحث',
  },
  previewNeedsUpdate: {
    en: 'The preview could not be refreshed. Open it again from the document.',
    fr: 'L’aperçu n’a pas pu être actualisé. Rouvrez-le depuis le document.',
    es: 'No se pudo actualizar la vista previa. Ábrala de nuevo desde el documento.',
    ar: 'تعذر تحديث المعاينة. افتحها من جديد من الوثيقة.',
  },
} as const satisfies Record<string, Localized>
