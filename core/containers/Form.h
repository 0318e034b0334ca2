#pragma once

#include <QByteArray>

namespace besace {

/// What a file is, by its content.
enum class Form { None, Png, Svg, Json, Jws, Address, Zip, Pdf, Mail, Html };

/// Needs no more than the first limits::maxSniffedBytes of the file; only a JWS and an address are known by the whole.
Form formOf(const QByteArray& bytes);

bool isPicture(Form form);
bool isContainer(Form form);

/// Whether the whole file may turn out to be a carrier or a container, going by its start.
bool mayBecomeCarrier(const QByteArray& start);

/// Whether JSON found among other files may be a badge: an object with a member that badges have, or JSON that speaks
/// of badges and cannot be read.
bool mayBeBadgeJson(const QByteArray& json);

} // namespace besace
