export default definePageConfig({ navigationBarTitleText: '接上以前的登记' })
