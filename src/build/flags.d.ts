/** Whether `?view=gallery` is part of this build: src/build/config.ts says so. */
declare const __GALLERY__: boolean;
