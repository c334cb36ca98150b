// A tally of every module and its reasons, three times a build, took a third of the whole time: only what failed is told.
class ErrorsOnly {
  apply(compiler) {
    compiler.hooks.compilation.tap('ErrorsOnly', (compilation) => {
      compilation.hooks.statsNormalize.tap('ErrorsOnly', (options) => {
        Object.assign(options, {
          all: false,
          errors: true,
          warnings: true,
          errorsCount: true,
          warningsCount: true,
        })
      })
    })
  }
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    chain.plugin('errorsOnly').use(ErrorsOnly)
  })
}
