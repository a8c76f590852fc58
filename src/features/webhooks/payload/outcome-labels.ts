import { label } from '@/labels/label'

import type { Outcome } from '../core/attempt'

/** What administrators read about the last try of a delivery. */
export const OUTCOME_LABELS: Record<Outcome, ReturnType<typeof label>> = {
  accepted: label('Accepted', 'Accepté', 'Aceptado', 'مقبول'),
  refused: label('Refused', 'Refusé', 'Rechazado', 'مرفوض'),
  redirect: label(
    'Redirect, not followed',
    'Redirection, non suivie',
    'Redirección, no seguida',
    'إعادة توجيه لم تُتبع',
  ),
  gone: label('Gone (410)', 'Disparu (410)', 'Ya no existe (410)', 'لم يعد موجوداً (410)'),
  timeout: label(
    'No answer in time',
    'Pas de réponse à temps',
    'Sin respuesta a tiempo',
    'لا رد في الوقت',
  ),
  network: label('Not reached', 'Injoignable', 'Inalcanzable', 'تعذّر الوصول'),
  address: label('Private address', 'Adresse privée', 'Dirección privada', 'عنوان خاص'),
  inactive: label(
    'Webhook switched off',
    'Webhook désactivé',
    'Webhook desactivado',
    'الخطاف موقوف',
  ),
}
