#pragma once

#include <cairo.h>
#include <librsvg/rsvg.h>

namespace besace {

/// What we call of librsvg, and of cairo and GLib below it. They are loaded when the first drawing is painted: with
/// what they need they are 23 libraries, and take a quarter of the time that the program has to start in.
struct Librsvg {
    decltype(&rsvg_handle_new_from_data) newFromData;
    decltype(&rsvg_handle_set_dpi) setDpi;
    decltype(&rsvg_handle_get_intrinsic_dimensions) getIntrinsicDimensions;
    decltype(&rsvg_handle_get_intrinsic_size_in_pixels) getIntrinsicSizeInPixels;
    decltype(&rsvg_handle_render_document) renderDocument;
    decltype(&cairo_image_surface_create_for_data) createSurface;
    decltype(&cairo_surface_flush) flushSurface;
    decltype(&cairo_surface_destroy) destroySurface;
    decltype(&cairo_create) createContext;
    decltype(&cairo_destroy) destroyContext;
    decltype(&g_object_unref) unref;
    decltype(&g_clear_error) clearError;

    /// On any thread. @return null where it is not installed
    static const Librsvg* loaded();
};

} // namespace besace
