#include "core/sharing/pictures/Librsvg.h"

#include <QLibrary>

#include <optional>

using namespace Qt::StringLiterals;

namespace besace {

namespace {

constexpr int binaryInterface = 2; ///< librsvg-2.so.2, whose headers we read

/// Functions of a library by their names; what is not there is remembered.
class Fetching {
public:
    explicit Fetching(QLibrary& library) : m_library(library) { }

    template <typename Function>
    void fetch(Function& function, const char* name)
    {
        function = reinterpret_cast<Function>(m_library.resolve(name));
        m_isWhole = m_isWhole && function != nullptr;
    }
    bool isWhole() const { return m_isWhole; }

private:
    QLibrary& m_library;
    bool m_isWhole = true;
};

/// The libraries below it are asked through it.
std::optional<Librsvg> load()
{
    QLibrary library(u"rsvg-2"_s, binaryInterface);
    library.setLoadHints(QLibrary::PreventUnloadHint); // GLib does not bear being unloaded
    if (!library.load())
        return {};
    Librsvg functions {};
    Fetching fetching(library);
    fetching.fetch(functions.newFromData, "rsvg_handle_new_from_data");
    fetching.fetch(functions.setDpi, "rsvg_handle_set_dpi");
    fetching.fetch(functions.getIntrinsicDimensions, "rsvg_handle_get_intrinsic_dimensions");
    fetching.fetch(functions.getIntrinsicSizeInPixels, "rsvg_handle_get_intrinsic_size_in_pixels");
    fetching.fetch(functions.renderDocument, "rsvg_handle_render_document");
    fetching.fetch(functions.createSurface, "cairo_image_surface_create_for_data");
    fetching.fetch(functions.flushSurface, "cairo_surface_flush");
    fetching.fetch(functions.destroySurface, "cairo_surface_destroy");
    fetching.fetch(functions.createContext, "cairo_create");
    fetching.fetch(functions.destroyContext, "cairo_destroy");
    fetching.fetch(functions.unref, "g_object_unref");
    fetching.fetch(functions.clearError, "g_clear_error");
    return fetching.isWhole() ? std::optional(functions) : std::nullopt;
}

} // namespace

const Librsvg* Librsvg::loaded()
{
    static const std::optional<Librsvg> functions = load();
    return functions ? &*functions : nullptr;
}

} // namespace besace
