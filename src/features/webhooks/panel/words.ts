import type { Localized } from '@/content/locales'
import { label } from '@/labels/label'

/** What the buttons of webhooks say. */
export const WEBHOOK_WORDS = {
  sendTest: label(
    'Send a test event',
    'Envoyer un événement d’essai',
    'Enviar un suceso de prueba',
    'إرسال حدث تجريبي',
  ),
  newSecret: label('New secret', 'Nouveau secret', 'Nuevo secreto', 'سر جديد'),
  secret: label(
    'The new secret, shown this once',
    'Le nouveau secret, affiché cette seule fois',
    'El nuevo secreto, se muestra solo esta vez',
    'السر الجديد، يُعرض هذه المرة فقط',
  ),
  replay: label('Send again', 'Renvoyer', 'Enviar de nuevo', 'إعادة الإرسال'),
  failed: label(
    'The server did not answer. Try again.',
    'Le serveur n’a pas répondu. Réessayez.',
    'El servidor no respondió. Vuelva a intentarlo.',
    'لم يُجب الخادم. أعد المحاولة.',
  ),
} as const satisfies Record<string, Localized>
