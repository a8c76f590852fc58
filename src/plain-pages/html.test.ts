import { describe, expect, it } from 'vitest'

import { attributes, html } from './html'

const source = (made: ReturnType<typeof html>) => made.source

describe('a template of markup', () => {
  it('writes values as text, whatever they hold', () => {
    const words = `<img src=x onerror="alert('1')">&`
    expect(source(html`<p title="${words}">${words}</p>`)).toBe(
      '<p title="&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;">' +
        '&#60;img src=x onerror=&#34;alert(&#39;1&#39;)&#34;&#62;&#38;</p>',
    )
  })

  it('writes markup and lists of it as they are', () => {
    const items = ['a', '<b>'].map((word) => html`<li>${word}</li>`)
    expect(source(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>&#60;b&#62;</li></ul>')
  })

  it('writes nothing for what is absent, and 0 as 0', () => {
    expect(source(html`[${undefined}${null}${false}${0}${''}]`)).toBe('[0]')
  })
})

describe('attributes', () => {
  it('are written when they have a value, escaped', () => {
    const made = attributes({ lang: 'ar', hidden: true, title: '"', dir: undefined, open: false })
    expect(made.source).toBe(' lang="ar" hidden="" title="&#34;"')
  })
})
