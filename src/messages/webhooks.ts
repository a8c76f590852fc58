import type { Localized } from '@/content/locales'

/** What administrators are told about webhooks. */
export const WEBHOOK_MESSAGES = {
  webhookAddressMalformed: {
    en: 'This is no address that can be called: enter a whole one, as in https://www.example.org/hook.',
    fr: 'Cette adresse ne peut pas être appelée : saisissez-la en entier, comme https://www.example.org/hook.',
    es: 'No es una dirección a la que se pueda llamar: escríbala entera, como https://www.example.org/hook.',
    ar: 'هذا ليس عنواناً يمكن استدعاؤه: أدخله كاملاً، مثل https://www.example.org/hook.',
  },
  webhookAddressNotHttps: {
    en: 'The address of {host} is not encrypted: use https. Only hosts that the operator names in WEBHOOK_PRIVATE_HOSTS may do without.',
    fr: 'L’adresse de {host} n’est pas chiffrée : utilisez https. Seuls les hôtes que l’exploitant nomme dans WEBHOOK_PRIVATE_HOSTS peuvent s’en passer.',
    es: 'La dirección de {host} no está cifrada: use https. Solo pueden prescindir los servidores que el operador nombra en WEBHOOK_PRIVATE_HOSTS.',
    ar: 'عنوان {host} غير مشفّر: استعمل https. لا يُستثنى إلا ما يسمّيه المشغّل في WEBHOOK_PRIVATE_HOSTS.',
  },
  webhookAddressCredentials: {
    en: 'The address of {host} contains a user name or password: take them out. The receiver knows us by the signature.',
    fr: 'L’adresse de {host} contient un nom d’utilisateur ou un mot de passe : retirez-les. Le destinataire nous reconnaît à la signature.',
    es: 'La dirección de {host} contiene un usuario o una contraseña: quítelos. El receptor nos conoce por la firma.',
    ar: 'يحتوي عنوان {host} على اسم مستخدم أو كلمة مرور: احذفهما. يعرفنا المستقبل بالتوقيع.',
  },
  webhookAddressPrivate: {
    en: '{host} is in a private network, which webhooks do not call: use a public address, or have the operator name it in WEBHOOK_PRIVATE_HOSTS.',
    fr: '{host} se trouve dans un réseau privé, que les webhooks n’appellent pas : utilisez une adresse publique, ou demandez à l’exploitant de le nommer dans WEBHOOK_PRIVATE_HOSTS.',
    es: '{host} está en una red privada, a la que los webhooks no llaman: use una dirección pública o pida al operador que lo nombre en WEBHOOK_PRIVATE_HOSTS.',
    ar: '{host} في شبكة خاصة لا تستدعيها خطافات الويب: استعمل عنواناً عاماً أو اطلب من المشغّل تسميته في WEBHOOK_PRIVATE_HOSTS.',
  },
  webhookSignIn: {
    en: 'Webhooks are for administrators: sign in first.',
    fr: 'Les webhooks sont réservés aux administrateurs : connectez-vous d’abord.',
    es: 'Los webhooks son para administradores: inicie sesión primero.',
    ar: 'خطافات الويب للمديرين: سجّل الدخول أولاً.',
  },
  webhookAdminsOnly: {
    en: 'Only administrators work with webhooks: ask one of them.',
    fr: 'Seuls les administrateurs gèrent les webhooks : adressez-vous à l’un d’eux.',
    es: 'Solo los administradores gestionan los webhooks: pídaselo a uno de ellos.',
    ar: 'لا يعمل على خطافات الويب إلا المديرون: اطلب ذلك من أحدهم.',
  },
  webhookUnknown: {
    en: 'There is no webhook {id}: choose one of the list.',
    fr: 'Il n’y a pas de webhook {id} : choisissez-en un dans la liste.',
    es: 'No hay ningún webhook {id}: elija uno de la lista.',
    ar: 'لا يوجد خطاف ويب {id}: اختر واحداً من القائمة.',
  },
  webhookDeliveryUnknown: {
    en: 'There is no delivery {id}: it may be older than thirty days.',
    fr: 'Il n’y a pas d’envoi {id} : il date peut-être de plus de trente jours.',
    es: 'No hay ningún envío {id}: quizá tenga más de treinta días.',
    ar: 'لا توجد عملية إرسال {id}: ربما مضى عليها أكثر من ثلاثين يوماً.',
  },
  webhookSwitchedOff: {
    en: 'The webhook is switched off or was deleted, so nothing was sent: switch it on first.',
    fr: 'Le webhook est désactivé ou supprimé, rien n’a donc été envoyé : activez-le d’abord.',
    es: 'El webhook está desactivado o eliminado, así que no se envió nada: actívelo primero.',
    ar: 'خطاف الويب موقوف أو محذوف فلم يُرسل شيء: شغّله أولاً.',
  },
  webhookTestQueued: {
    en: 'A test event is on its way.',
    fr: 'Un événement d’essai est en route.',
    es: 'Un suceso de prueba está en camino.',
    ar: 'حدث تجريبي في الطريق.',
  },
  webhookReplayQueued: {
    en: 'The delivery is sent again.',
    fr: 'L’envoi est répété.',
    es: 'El envío se repite.',
    ar: 'يُعاد الإرسال.',
  },
  webhookSecretChanged: {
    en: 'This is the new secret. It is shown this once; the one before is valid for another day.',
    fr: 'Voici le nouveau secret. Il n’est affiché que cette fois ; le précédent reste valable un jour.',
    es: 'Este es el nuevo secreto. Se muestra solo esta vez; el anterior vale un día más.',
    ar: 'هذا هو السر الجديد. يُعرض هذه المرة فقط، ويبقى السابق صالحاً يوماً آخر.',
  },
  webhookGivenUpSubject: {
    en: 'Webhook to {host} switched off',
    fr: 'Webhook vers {host} désactivé',
    es: 'Webhook a {host} desactivado',
    ar: 'أُوقف خطاف الويب إلى {host}',
  },
  webhookGivenUpMail: {
    en: 'The webhook to {host} failed for {days} days, or said that it is gone, and was switched off. See System > Webhook deliveries in the admin panel for the reason. Once it works, switch the webhook on and send again what was missed.',
    fr: 'Le webhook vers {host} a échoué pendant {days} jours, ou a indiqué ne plus exister ; il a été désactivé. La raison se trouve sous Système > Envois des webhooks. Une fois réparé, réactivez-le et renvoyez ce qui manque.',
    es: 'El webhook a {host} falló durante {days} días, o indicó que ya no existe, y se desactivó. El motivo está en Sistema > Envíos de webhooks. Cuando funcione, actívelo y reenvíe lo que falte.',
    ar: 'أخفق خطاف الويب إلى {host} طوال {days} أيام أو أفاد بأنه لم يعد موجوداً، فأُوقف. السبب في النظام > إرسال الخطافات. متى عمل فشغّله وأعد إرسال ما فات.',
  },
} as const satisfies Record<string, Localized>
