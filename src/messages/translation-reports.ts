import type { Localized } from '@/content/locales'

/** What readers and partners without an account are told, and what is told about what they send. */
export const TRANSLATION_REPORT_MESSAGES = {
  reportReceived: {
    en: 'Thank you: the people who look after this page will read it.',
    fr: 'Merci : les personnes qui s’occupent de cette page le liront.',
    es: 'Gracias: lo leerán las personas que cuidan esta página.',
    ar: 'شكراً: سيقرؤها القائمون على هذه الصفحة.',
  },
  reportFaulty: {
    en: 'The report cannot be read; see the fields named below. Nothing was stored.',
    fr: 'Le signalement est illisible ; voyez les champs nommés ci-dessous. Rien n’a été enregistré.',
    es: 'No se puede leer el aviso; vea los campos indicados abajo. No se guardó nada.',
    ar: 'تعذرت قراءة البلاغ؛ انظر الحقول المذكورة أدناه. لم يُحفظ شيء.',
  },
  reportFieldMissing: {
    en: '"{field}" is missing: give it.',
    fr: '« {field} » manque : indiquez-le.',
    es: 'Falta «{field}»: indíquelo.',
    ar: '«{field}» ناقص: أدخله.',
  },
  reportFieldMalformed: {
    en: '"{field}" is not of the form that is read; see the documentation.',
    fr: '« {field} » n’a pas la forme attendue ; voyez la documentation.',
    es: '«{field}» no tiene la forma esperada; vea la documentación.',
    ar: '«{field}» ليس بالصيغة المطلوبة؛ انظر التوثيق.',
  },
  reportFieldTooLong: {
    en: '"{field}" is too long: shorten it.',
    fr: '« {field} » est trop long : raccourcissez-le.',
    es: '«{field}» es demasiado largo: acórtelo.',
    ar: '«{field}» طويل جداً: اختصره.',
  },
  reportFieldUnknown: {
    en: '"{field}" is no field of a report: leave it out.',
    fr: '« {field} » n’est pas un champ d’un signalement : retirez-le.',
    es: '«{field}» no es un campo de un aviso: quítelo.',
    ar: '«{field}» ليس من حقول البلاغ: احذفه.',
  },
  reportTooMany: {
    en: 'There were too many reports. Try again in {minutes} minutes.',
    fr: 'Il y a eu trop de signalements. Réessayez dans {minutes} minutes.',
    es: 'Ha habido demasiados avisos. Vuelva a intentarlo dentro de {minutes} minutos.',
    ar: 'عدد البلاغات كبير جداً. أعد المحاولة بعد {minutes} دقيقة.',
  },
  reportUnknown: {
    en: 'There is no report {id} in a language of yours.',
    fr: 'Il n’y a pas de signalement {id} dans une de vos langues.',
    es: 'No hay ningún aviso {id} en un idioma suyo.',
    ar: 'لا يوجد بلاغ {id} في إحدى لغاتك.',
  },
  reportMailSubject: {
    en: 'The text you reported',
    fr: 'Le texte que vous avez signalé',
    es: 'El texto sobre el que avisó',
    ar: 'النص الذي أبلغت عنه',
  },
  reportMailFixed: {
    en: 'You told us about this text:\n\n{quote}\n\nIt has been changed. Thank you.\n\n{reply}\n\nWe have deleted your address.',
    fr: 'Vous nous avez signalé ce texte :\n\n{quote}\n\nIl a été modifié. Merci.\n\n{reply}\n\nNous avons supprimé votre adresse.',
    es: 'Nos avisó de este texto:\n\n{quote}\n\nSe ha cambiado. Gracias.\n\n{reply}\n\nHemos borrado su dirección.',
    ar: 'أبلغتنا عن هذا النص:\n\n{quote}\n\nلقد جرى تعديله. شكراً لك.\n\n{reply}\n\nوقد حذفنا عنوانك.',
  },
  reportMailDismissed: {
    en: 'You told us about this text:\n\n{quote}\n\nIt stays as it is.\n\n{reply}\n\nThank you for reading with care. We have deleted your address.',
    fr: 'Vous nous avez signalé ce texte :\n\n{quote}\n\nIl reste tel quel.\n\n{reply}\n\nMerci de votre lecture attentive. Nous avons supprimé votre adresse.',
    es: 'Nos avisó de este texto:\n\n{quote}\n\nSe queda como está.\n\n{reply}\n\nGracias por leer con atención. Hemos borrado su dirección.',
    ar: 'أبلغتنا عن هذا النص:\n\n{quote}\n\nسيبقى كما هو.\n\n{reply}\n\nشكراً لقراءتك المتأنية. وقد حذفنا عنوانك.',
  },
  reviewLinkUnknown: {
    en: 'There is no review link {id}.',
    fr: 'Il n’y a pas de lien de relecture {id}.',
    es: 'No hay ningún enlace de revisión {id}.',
    ar: 'لا يوجد رابط مراجعة {id}.',
  },
  reviewLinkOver: {
    en: 'This link opens nothing: it has ended, was revoked, or was not copied whole. Ask for a new one where you got it from.',
    fr: 'Ce lien n’ouvre rien : il a expiré, a été révoqué ou n’a pas été copié en entier. Demandez-en un nouveau à qui vous l’a envoyé.',
    es: 'Este enlace no abre nada: ha caducado, se ha revocado o no se copió entero. Pida uno nuevo a quien se lo envió.',
    ar: 'لا يفتح هذا الرابط شيئاً: انتهت مدته أو أُلغي أو لم يُنسخ كاملاً. اطلب رابطاً جديداً ممن أرسله إليك.',
  },
  reviewPageName: {
    en: 'Review of a translation',
    fr: 'Relecture d’une traduction',
    es: 'Revisión de una traducción',
    ar: 'مراجعة ترجمة',
  },
  reviewPageUntil: {
    en: 'Open until {date}',
    fr: 'Ouvert jusqu’au {date}',
    es: 'Abierto hasta el {date}',
    ar: 'متاح حتى {date}',
  },
  reviewPageHelp: {
    en: 'Change any text as you would have it, then send. What you write is a suggestion: the translators decide.',
    fr: 'Modifiez les textes comme vous le souhaitez, puis envoyez. Ce que vous écrivez est une suggestion : les traducteurs décident.',
    es: 'Cambie los textos como le parezca y envíe. Lo que escriba es una sugerencia: deciden los traductores.',
    ar: 'عدّل أي نص كما تراه مناسباً ثم أرسل. ما تكتبه اقتراح، والقرار للمترجمين.',
  },
  reviewPageHint: {
    en: 'Marks such as ⟦1⟧ stand for links and the like: move them where they belong, and keep each one.',
    fr: 'Les repères comme ⟦1⟧ tiennent lieu de liens, etc. : déplacez-les à leur place et gardez-les tous.',
    es: 'Las marcas como ⟦1⟧ representan enlaces y similares: muévalas a su sitio y consérvelas todas.',
    ar: 'تمثل العلامات مثل ⟦1⟧ الروابط وما شابهها: انقلها إلى موضعها وأبقِ عليها كلها.',
  },
  reviewPageNote: {
    en: 'A note to the translators (optional)',
    fr: 'Une remarque aux traducteurs (facultatif)',
    es: 'Una nota para los traductores (opcional)',
    ar: 'ملاحظة إلى المترجمين (اختياري)',
  },
  reviewPageYourName: {
    en: 'Your name (optional)',
    fr: 'Votre nom (facultatif)',
    es: 'Su nombre (opcional)',
    ar: 'اسمك (اختياري)',
  },
  reviewPageSend: {
    en: 'Send suggestions',
    fr: 'Envoyer les suggestions',
    es: 'Enviar sugerencias',
    ar: 'إرسال الاقتراحات',
  },
  reviewPageTaken: {
    en: 'Thank you. New suggestions: {count}. You may go on while the link is open.',
    fr: 'Merci. Nouvelles suggestions : {count}. Vous pouvez continuer tant que le lien est ouvert.',
    es: 'Gracias. Sugerencias nuevas: {count}. Puede continuar mientras el enlace esté abierto.',
    ar: 'شكراً. الاقتراحات الجديدة: {count}. يمكنك المتابعة ما دام الرابط متاحاً.',
  },
  reviewPageFaults: {
    en: 'Nothing was sent yet: in some texts marks are missing or broken. See below.',
    fr: 'Rien n’a encore été envoyé : dans certains textes, des repères manquent ou sont abîmés. Voyez ci-dessous.',
    es: 'Aún no se ha enviado nada: en algunos textos faltan marcas o están rotas. Vea abajo.',
    ar: 'لم يُرسل شيء بعد: في بعض النصوص علامات ناقصة أو معطوبة. انظر أدناه.',
  },
  reviewPageSuggested: {
    en: 'your suggestion',
    fr: 'votre suggestion',
    es: 'su sugerencia',
    ar: 'اقتراحك',
  },
  reviewMarksLost: {
    en: 'Missing: {marks}. Put it back where it belongs.',
    fr: 'Manque : {marks}. Remettez-le à sa place.',
    es: 'Falta: {marks}. Vuelva a ponerla en su sitio.',
    ar: 'ناقص: {marks}. أعده إلى موضعه.',
  },
  reviewMarksUnknown: {
    en: 'Twice, or not in this text: {marks}. Take it out.',
    fr: 'En double, ou étranger à ce texte : {marks}. Retirez-le.',
    es: 'Repetida o ajena a este texto: {marks}. Quítela.',
    ar: 'مكرر أو ليس من هذا النص: {marks}. احذفه.',
  },
  reviewMarksBroken: {
    en: 'The marks {marks} do not fit together: each ⟦1⟧ needs its ⟦/1⟧ after it.',
    fr: 'Les repères {marks} ne vont pas ensemble : chaque ⟦1⟧ doit être suivi de son ⟦/1⟧.',
    es: 'Las marcas {marks} no encajan: cada ⟦1⟧ necesita su ⟦/1⟧ después.',
    ar: 'العلامات {marks} غير متوافقة: كل ⟦1⟧ تحتاج إلى ⟦/1⟧ بعدها.',
  },
} as const satisfies Record<string, Localized>

/** What the script says that readers report texts with, on pages of any site. */
export const REPORT_SCRIPT_WORDS = {
  open: {
    en: 'Report a mistake in this text',
    fr: 'Signaler une erreur dans ce texte',
    es: 'Avisar de un error en este texto',
    ar: 'الإبلاغ عن خطأ في هذا النص',
  },
  title: {
    en: 'Report a mistake',
    fr: 'Signaler une erreur',
    es: 'Avisar de un error',
    ar: 'الإبلاغ عن خطأ',
  },
  quote: { en: 'The text', fr: 'Le texte', es: 'El texto', ar: 'النص' },
  message: {
    en: 'What is wrong with it?',
    fr: 'Qu’est-ce qui ne va pas ?',
    es: '¿Qué está mal?',
    ar: 'ما الخطأ فيه؟',
  },
  suggestion: {
    en: 'How should it read? (optional)',
    fr: 'Que faudrait-il lire ? (facultatif)',
    es: '¿Cómo debería decir? (opcional)',
    ar: 'كيف ينبغي أن يُكتب؟ (اختياري)',
  },
  email: {
    en: 'Your address, to be told when it is mended (optional; deleted after that)',
    fr: 'Votre adresse, pour savoir quand c’est corrigé (facultatif ; supprimée ensuite)',
    es: 'Su dirección, para saber cuándo se corrige (opcional; después se borra)',
    ar: 'عنوانك الإلكتروني لإبلاغك عند التصحيح (اختياري، ويُحذف بعدها)',
  },
  send: { en: 'Send', fr: 'Envoyer', es: 'Enviar', ar: 'إرسال' },
  cancel: { en: 'Cancel', fr: 'Annuler', es: 'Cancelar', ar: 'إلغاء' },
  close: { en: 'Close', fr: 'Fermer', es: 'Cerrar', ar: 'إغلاق' },
  thanks: {
    en: 'Thank you: the people who look after this page will read it.',
    fr: 'Merci : les personnes qui s’occupent de cette page le liront.',
    es: 'Gracias: lo leerán las personas que cuidan esta página.',
    ar: 'شكراً: سيقرؤها القائمون على هذه الصفحة.',
  },
  failed: {
    en: 'It could not be sent. Try again in a moment.',
    fr: 'L’envoi a échoué. Réessayez dans un instant.',
    es: 'No se pudo enviar. Vuelva a intentarlo en un momento.',
    ar: 'تعذر الإرسال. أعد المحاولة بعد قليل.',
  },
  tooMany: {
    en: 'Too much was sent in a short time. Try again in an hour.',
    fr: 'Trop d’envois en peu de temps. Réessayez dans une heure.',
    es: 'Se ha enviado demasiado en poco tiempo. Vuelva a intentarlo dentro de una hora.',
    ar: 'أُرسل الكثير في وقت قصير. أعد المحاولة بعد ساعة.',
  },
} as const satisfies Record<string, Localized>
