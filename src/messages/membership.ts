import type { Localized } from '@/content/locales'

/** What is said to a city that asks to join. */
export const MEMBERSHIP_MESSAGES = {
  applicationReceived: {
    en: 'Thank you. We have received your application and will write to the contact you named.',
    fr: 'Merci. Nous avons reçu votre candidature et écrirons au contact indiqué.',
    es: 'Gracias. Hemos recibido su solicitud y escribiremos al contacto indicado.',
    ar: 'شكراً لكم. استلمنا طلبكم وسنكتب إلى جهة الاتصال التي ذكرتموها.',
  },
  applicationFaulty: {
    en: 'The application is not complete: correct the fields named below and send it again.',
    fr: 'La candidature n’est pas complète : corrigez les champs indiqués ci-dessous et renvoyez-la.',
    es: 'La solicitud no está completa: corrija los campos indicados abajo y vuelva a enviarla.',
    ar: 'الطلب غير مكتمل: صحّح الحقول المذكورة أدناه وأعد إرساله.',
  },
  applicationFieldMissing: {
    en: '"{field}" is missing: fill it in.',
    fr: '« {field} » manque : remplissez ce champ.',
    es: 'Falta «{field}»: rellénelo.',
    ar: 'الحقل «{field}» ناقص: املأه.',
  },
  applicationFieldMalformed: {
    en: '"{field}" is not valid: check its spelling and format (country as two capital letters, website with https://).',
    fr: '« {field} » n’est pas valide : vérifiez l’orthographe et le format (pays en deux majuscules, site avec https://).',
    es: '«{field}» no es válido: revise la ortografía y el formato (país con dos mayúsculas, sitio web con https://).',
    ar: 'الحقل «{field}» غير صالح: تحقّق من كتابته وصيغته (البلد بحرفين كبيرين، والموقع يبدأ بـ https://).',
  },
  applicationFieldTooLong: {
    en: '"{field}" is too long: shorten it.',
    fr: '« {field} » est trop long : raccourcissez-le.',
    es: '«{field}» es demasiado largo: acórtelo.',
    ar: 'الحقل «{field}» طويل جداً: اختصره.',
  },
  applicationFieldUnknown: {
    en: '"{field}" is not part of the application: leave it out.',
    fr: '« {field} » ne fait pas partie de la candidature : retirez-le.',
    es: '«{field}» no forma parte de la solicitud: quítelo.',
    ar: 'الحقل «{field}» ليس جزءاً من الطلب: احذفه.',
  },
  applicationNeedsConsent: {
    en: 'We may keep the contact only with your consent: tick the box.',
    fr: 'Nous ne pouvons conserver le contact qu’avec votre consentement : cochez la case.',
    es: 'Solo podemos conservar el contacto con su consentimiento: marque la casilla.',
    ar: 'لا يمكننا حفظ جهة الاتصال إلا بموافقتكم: ضعوا علامة في المربع.',
  },
  applicationTooMany: {
    en: 'Too many applications came from here. Try again in {minutes} minutes.',
    fr: 'Trop de candidatures viennent d’ici. Réessayez dans {minutes} minutes.',
    es: 'Han llegado demasiadas solicitudes desde aquí. Vuelva a intentarlo en {minutes} minutos.',
    ar: 'وصلت طلبات كثيرة من هنا. أعد المحاولة بعد {minutes} دقيقة.',
  },
  applicationMailSubject: {
    en: 'Application to join: {city} ({country})',
    fr: 'Candidature : {city} ({country})',
    es: 'Solicitud de adhesión: {city} ({country})',
    ar: 'طلب انضمام: {city} ({country})',
  },
  applicationMailApplicant: {
    en: 'We have received the application of {city} ({country}) to join the network. We will answer by e-mail. If you did not send it, ignore this message.',
    fr: 'Nous avons reçu la candidature de {city} ({country}) au réseau. Nous répondrons par courriel. Si vous ne l’avez pas envoyée, ignorez ce message.',
    es: 'Hemos recibido la solicitud de {city} ({country}) para unirse a la red. Responderemos por correo electrónico. Si no la envió usted, ignore este mensaje.',
    ar: 'استلمنا طلب {city} ({country}) للانضمام إلى الشبكة، وسنجيب بالبريد الإلكتروني. إن لم ترسلوه فتجاهلوا هذه الرسالة.',
  },
  applicationMailOffice: {
    en: '{city} ({country}) applied to join. The application is in the admin panel under Members, with status "applied".',
    fr: '{city} ({country}) a posé sa candidature. Elle se trouve dans le panneau d’administration, sous Membres, avec le statut « candidature ».',
    es: '{city} ({country}) ha solicitado unirse. La solicitud está en el panel de administración, en Miembros, con el estado «solicitada».',
    ar: 'تقدّمت {city} ({country}) بطلب انضمام. تجدون الطلب في لوحة الإدارة ضمن الأعضاء بالحالة «طلب مقدّم».',
  },
  applicationMailRepeated: {
    en: '{city} ({country}) applied to join, but has a membership record already. Nothing was changed: look at that record and write to its contact.',
    fr: '{city} ({country}) a posé sa candidature, mais possède déjà une fiche de membre. Rien n’a été modifié : consultez cette fiche et écrivez à son contact.',
    es: '{city} ({country}) ha solicitado unirse, pero ya tiene una ficha de miembro. No se ha cambiado nada: consulte esa ficha y escriba a su contacto.',
    ar: 'تقدّمت {city} ({country}) بطلب انضمام، لكن لها سجل عضوية من قبل. لم يتغيّر شيء: راجعوا ذلك السجل واكتبوا إلى جهة الاتصال فيه.',
  },
} as const satisfies Record<string, Localized>
