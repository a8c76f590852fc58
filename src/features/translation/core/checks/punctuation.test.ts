import { describe, expect, it } from 'vitest'

import { judgement } from '../../../../../tests/translation/corpus/measure'

const mended = (target: string, locale: string) =>
  judgement('punctuation', ['x', target], locale).mended

describe('punctuation', () => {
  it.each([
    ['fr', 'Pourquoi?', 'Pourquoi\u202f?'],
    ['fr', 'Pourquoi ?', 'Pourquoi\u202f?'],
    ['fr', 'Lieu: ici', 'Lieu\u00a0: ici'],
    ['fr', '«Oui» ; « non »', '«\u202fOui\u202f»\u202f; «\u202fnon\u202f»'],
    ['fr', 'Une “ville” et "une autre"', 'Une «\u202fville\u202f» et «\u202fune autre\u202f»'],
    ['fr', '<g1>Pourquoi</g1>?', '<g1>Pourquoi</g1>\u202f?'],
    ['fr', 'Fin .', 'Fin.'],
    ['fr-CA', 'Pourquoi ?', 'Pourquoi?'],
    ['fr-CA', 'Lieu: ici', 'Lieu\u00a0: ici'],
    ['es', 'Por qué?', '¿Por qué?'],
    ['es', 'Hola. Vienes? Bien!', 'Hola. ¿Vienes? ¡Bien!'],
    ['es', '¿Vienes', '¿Vienes?'],
    ['es', 'Uno , dos', 'Uno, dos'],
    ['ar', 'لماذا, الآن?', 'لماذا، الآن؟'],
    ['ar', 'استمع ; تعلّم', 'استمع؛ تعلّم'],
    ['de', 'Warum ?', 'Warum?'],
  ])('is put right in %s: %s', (locale, target, right) => {
    expect(mended(target, locale)).toBe(right)
    expect(mended(right, locale)).toBe(right)
  })

  it.each([
    ['fr', 'À 14:30, sur https://example.org/a?b=c;d'],
    ['fr', '«\u202fUne “ville” forte\u202f»'],
    ['fr', 'Quoi\u202f?!'],
    ['fr', 'Deux\u00a0! Trois\u00a0?'],
    ['fr-CA', 'Quoi? Oui!'],
    ['es', 'Si viene, ¿quién? ¡Sí!'],
    ['es', '¿¡Qué!?'],
    ['ar', 'العدد 1,200؛ نعم؟'],
    ['ar', 'النص (NLC, SCN)'],
    ['de', 'Warum? So!'],
  ])('is left alone in %s: %s', (locale, target) => {
    expect(judgement('punctuation', ['x', target], locale).faults).toEqual([])
  })
})
