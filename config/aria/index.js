// Taro 4.2 drops aria-* on WeChat. Both halves are needed: the template at build time and the prop aliases at run time.
const path = require('node:path')
const components = require('./components')

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return
      platform.template.mergeComponents(ctx, components)
      platform.runtimePath = [].concat(platform.runtimePath, path.join(__dirname, 'runtime.js'))
    },
  })
}
