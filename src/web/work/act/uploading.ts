/** Whether a file of this form is still on its way: sent now, the act would go without it. */
export const isUploading = (form: HTMLElement): boolean => form.querySelector('.file-chooser[aria-busy="true"]') !== null;
