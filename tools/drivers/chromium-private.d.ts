/** What chrome://extensions is built on (chromium: chrome/common/extensions/api/developer_private.idl), as far as the driver uses it. */
declare namespace chrome.developerPrivate {
	interface RuntimeError {
		severity: 'LOG' | 'WARN' | 'ERROR';
		source: string;
		message: string;
	}
	function updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
	function updateExtensionConfiguration(update: {
		extensionId: string;
		incognitoAccess?: boolean;
		errorCollection?: boolean;
	}): Promise<void>;
	function reload(extensionId: string): Promise<void>;
	function addHostPermission(extensionId: string, host: string): Promise<void>;
	function removeHostPermission(extensionId: string, host: string): Promise<void>;
	function getExtensionInfo(
		extensionId: string,
	): Promise<{ manifestErrors: { message: string }[]; runtimeErrors: RuntimeError[] }>;
}
