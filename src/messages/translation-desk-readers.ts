import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** What the desk says of reports of readers, and of links for partners without an account. */
export const TRANSLATION_DESK_READER_WORDS = {
  readerReports: label(
    'Reader reports',
    'Signalements de lecteurs',
    'Avisos de lectores',
    'بلاغات القراء',
  ),
  readerReportsCount: label(
    'Reader reports: {count}',
    'Signalements : {count}',
    'Avisos de lectores: {count}',
    'بلاغات القراء: {count}',
  ),
  reportsOfDocument: label(
    'Reported, but found in no text',
    'Signalé, mais introuvable dans les textes',
    'Avisado, pero no está en ningún texto',
    'بُلّغ عنه، ولم يوجد في أي نص',
  ),
  readerProposes: label(
    'The reader would write',
    'Le lecteur écrirait',
    'El lector escribiría',
    'يقترح القارئ',
  ),
  reportFixed: label('Fixed', 'Corrigé', 'Corregido', 'صُحّح'),
  reportDismiss: label('No mistake', 'Pas une erreur', 'No es un error', 'ليس خطأ'),
  reportReply: label(
    'Reply to the reader (may stay empty)',
    'Réponse au lecteur (facultative)',
    'Respuesta al lector (opcional)',
    'رد على القارئ (اختياري)',
  ),
  reportClosed: label(
    'The report is closed.',
    'Le signalement est clos.',
    'El aviso está cerrado.',
    'أُغلق البلاغ.',
  ),
  takeReported: label(
    'Take this wording',
    'Reprendre cette formulation',
    'Tomar este texto',
    'أخذ هذه الصياغة',
  ),
  aReader: label('a reader', 'un lecteur', 'un lector', 'أحد القراء'),
  reported: label('Reported', 'Signalé', 'Avisado', 'مُبلَّغ عنه'),
  invite: label(
    'Invite a partner',
    'Inviter un partenaire',
    'Invitar a un colaborador',
    'دعوة شريك',
  ),
  inviteHelp: label(
    'A link opens this document in this language alone. Whoever has it reads both languages and suggests other words, without an account; nothing changes before somebody here takes it over.',
    'Un lien ouvre ce document dans cette langue seulement. Qui l’a reçu lit les deux langues et propose d’autres mots, sans compte ; rien ne change avant que quelqu’un d’ici ne les reprenne.',
    'Un enlace abre solo este documento en este idioma. Quien lo tiene lee los dos idiomas y sugiere otras palabras, sin cuenta; nada cambia hasta que alguien de aquí las toma.',
    'يفتح الرابط هذه الوثيقة بهذه اللغة فقط. من لديه الرابط يقرأ اللغتين ويقترح كلمات أخرى دون حساب؛ ولا يتغير شيء قبل أن يأخذها أحد هنا.',
  ),
  inviteWhom: label('For whom', 'Pour qui', 'Para quién', 'لمن'),
  inviteDays: label('Ends after', 'Expire après', 'Caduca a los', 'ينتهي بعد'),
  days: label('{days} days', '{days} jours', '{days} días', '{days} يوماً'),
  inviteMake: label('Make a link', 'Créer un lien', 'Crear un enlace', 'إنشاء رابط'),
  inviteMade: label(
    'Send this link; it is shown this once.',
    'Envoyez ce lien ; il n’est montré que cette fois.',
    'Envíe este enlace; solo se muestra esta vez.',
    'أرسل هذا الرابط؛ لن يظهر مرة أخرى.',
  ),
  copy: label('Copy', 'Copier', 'Copiar', 'نسخ'),
  copied: label('Copied.', 'Copié.', 'Copiado.', 'نُسخ.'),
  notCopied: label(
    'The browser does not allow copying: select the link and copy it yourself.',
    'Le navigateur ne permet pas de copier : sélectionnez le lien et copiez-le vous-même.',
    'El navegador no permite copiar: seleccione el enlace y cópielo usted.',
    'لا يسمح المتصفح بالنسخ: حدد الرابط وانسخه بنفسك.',
  ),
  openLinks: label('Open links', 'Liens ouverts', 'Enlaces abiertos', 'الروابط المفتوحة'),
  noOpenLinks: label('None', 'Aucun', 'Ninguno', 'لا شيء'),
  linkUntil: label(
    'until {date} · suggestions: {count}',
    'jusqu’au {date} · suggestions : {count}',
    'hasta el {date} · sugerencias: {count}',
    'حتى {date} · الاقتراحات: {count}',
  ),
  revoke: label('Revoke', 'Révoquer', 'Revocar', 'إلغاء'),
  revokeFor: label(
    'Revoke the link for {name}',
    'Révoquer le lien pour {name}',
    'Revocar el enlace para {name}',
    'إلغاء رابط {name}',
  ),
  revoked: label(
    'The link for {name} opens nothing any more.',
    'Le lien pour {name} n’ouvre plus rien.',
    'El enlace para {name} ya no abre nada.',
    'لم يعد رابط {name} يفتح شيئاً.',
  ),
  madeFromTitle: label(
    'made from the title',
    'tiré du titre',
    'se forma del título',
    'يُصنع من العنوان',
  ),
} as const satisfies Record<string, Localized>
