/**
 * The page frame: how a typed page record becomes HTML, forms and their errors, security headers,
 * and the live push to open screens. Knows nobody: who is reading comes from a {@link
 * homeward.web.FrameSource}, navigation from {@link homeward.web.NavigationEntry} beans, and a live
 * topic is an opaque string. Open to every module, so its sub-packages may be used as they are.
 */
@NullMarked
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"shared", "platform"})
package homeward.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
