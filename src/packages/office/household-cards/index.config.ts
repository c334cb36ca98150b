export default definePageConfig({
  navigationBarTitleText: '给各家做码',
})
