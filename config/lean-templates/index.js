// Taro ships templates of elements that no page of ours has; each stands there once for every level of the page.
const UNUSED = ['scroll-view', 'catch-view']

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn({ template }) {
      if (!template) return
      const build = template.modifyTemplateResult
      template.modifyTemplateResult = (text, name, ...rest) =>
        UNUSED.includes(name) ? '' : build ? build(text, name, ...rest) : text
    },
  })
}
