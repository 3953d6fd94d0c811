// The search field offers words while somebody types: a combobox with a list box, as ARIA 1.2 describes it. Without
// script it is the plain field it also is here. Focus stays in the field; the arrow keys move through what is offered.
const PATIENCE = 180
const LEAST_LETTERS = 2

let announce = () => {}
let waiting
let asking

const listOf = (field) => document.getElementById(field.getAttribute('aria-controls'))

const choices = (field) => [...(listOf(field)?.querySelectorAll('[role=option]') ?? [])]

const isOpen = (field) => field.getAttribute('aria-expanded') === 'true'

const close = (field) => {
  clearTimeout(waiting)
  asking?.abort()
  field.setAttribute('aria-expanded', 'false')
  field.removeAttribute('aria-activedescendant')
  listOf(field)?.setAttribute('hidden', '')
}

const activate = (field, option) => {
  choices(field).forEach((one) => one.setAttribute('aria-selected', String(one === option)))
  if (option) {
    field.setAttribute('aria-activedescendant', option.id)
    option.scrollIntoView({ block: 'nearest' })
  } else {
    field.removeAttribute('aria-activedescendant')
  }
}

const active = (field) => choices(field).find((option) => option.id === field.getAttribute('aria-activedescendant'))

const choose = (field, option) => {
  field.value = option.dataset.value
  close(field)
  field.form.requestSubmit()
}

const ask = async (field) => {
  const typed = field.value
  asking = new AbortController()
  try {
    const answer = await fetch(`${field.dataset.suggestions}?q=${encodeURIComponent(typed)}`, {
      headers: { Accept: 'text/html' },
      signal: asking.signal,
    })
    if (answer.ok && !answer.redirected && field.value === typed && document.activeElement === field) {
      show(field, new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[role=listbox]'))
    }
  } catch {
    // Away, or no longer wanted: the field works without.
  }
}

const show = (field, list) => {
  if (!list || field !== document.activeElement) {
    return
  }
  list.id = field.getAttribute('aria-controls')
  listOf(field)?.remove()
  field.closest('[data-combobox]').append(list)
  const open = choices(field).length > 0
  list.hidden = !open
  field.setAttribute('aria-expanded', String(open))
  field.removeAttribute('aria-activedescendant')
  announce(list.dataset.announce)
}

const move = (field, step) => {
  const options = choices(field)
  const from = options.indexOf(active(field))
  // One place more than there are options: the field itself, with what was typed.
  const to = (from + 1 + step + options.length + 1) % (options.length + 1)
  activate(field, to === 0 ? undefined : options[to - 1])
}

const keys = {
  ArrowDown: (field) => (isOpen(field) ? move(field, 1) : ask(field)),
  ArrowUp: (field) => isOpen(field) && move(field, -1),
  Escape: (field) => isOpen(field) && close(field),
  Tab: (field) => close(field),
  Enter: (field) => {
    const option = isOpen(field) && active(field)
    if (option) {
      choose(field, option)
    }
    return Boolean(option)
  },
}

export const offerSuggestions = (say) => {
  announce = say
  const fieldOf = (target) => target.closest?.('[data-suggestions]')

  document.addEventListener('focusin', ({ target }) => {
    const field = fieldOf(target)
    if (field && !field.hasAttribute('role')) {
      for (const [name, value] of Object.entries({
        role: 'combobox',
        autocomplete: 'off',
        'aria-autocomplete': 'list',
        'aria-controls': 'suggesties',
        'aria-expanded': 'false',
      })) {
        field.setAttribute(name, value)
      }
    }
  })
  document.addEventListener('focusout', ({ target }) => {
    const field = fieldOf(target)
    if (field) {
      close(field)
    }
  })
  document.addEventListener('input', ({ target }) => {
    const field = fieldOf(target)
    if (!field) {
      return
    }
    clearTimeout(waiting)
    asking?.abort()
    if (field.value.trim().length < LEAST_LETTERS) {
      close(field)
    } else {
      waiting = setTimeout(() => ask(field), PATIENCE)
    }
  })
  document.addEventListener('keydown', (event) => {
    const field = fieldOf(event.target)
    const key = field && !event.isComposing && keys[event.key]
    if (key) {
      const wasOpen = isOpen(field)
      const done = key(field)
      if (event.key.startsWith('Arrow') || (event.key === 'Escape' && wasOpen) || done === true) {
        event.preventDefault()
      }
    }
  })
  // Before the field loses the focus, which would close the list under the finger.
  document.addEventListener('pointerdown', (event) => {
    if (event.target.closest('.tm-suggestions')) {
      event.preventDefault()
    }
  })
  document.addEventListener('click', ({ target }) => {
    const option = target.closest('.tm-suggestion')
    const field = option?.closest('[data-combobox]').querySelector('[data-suggestions]')
    if (field) {
      choose(field, option)
    }
  })
  document.addEventListener('submit', ({ target }) => {
    const field = target.querySelector('[data-suggestions]')
    if (field) {
      close(field)
    }
  })
  document.addEventListener('turbo:before-cache', () => document.getElementById('suggesties')?.remove())
}
