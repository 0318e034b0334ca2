#include "core/crypto/Ed25519Point.h"

#include "core/crypto/OpenSsl.h"

#include <algorithm>
#include <array>

namespace besace::crypto {

namespace {

constexpr qsizetype keyBytes = 32;

BignumPointer fromHex(const char* hex)
{
    BIGNUM* number = nullptr;
    BN_hex2bn(&number, hex);
    return BignumPointer(number);
}

/// p and d of RFC 8032, section 5.1, and the y of every point whose order divides 8.
struct Constants {
    BignumPointer p = fromHex("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFED");
    BignumPointer d = fromHex("52036CEE2B6FFE738CC740797779E89800700A4D4141D8AB75EB4DCA135978A3");
    std::array<BignumPointer, 5> smallOrderY = {
        fromHex("00"),
        fromHex("01"),
        fromHex("7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEC"),
        fromHex("05FC536D880238B13933C6D305ACDFD5F098EFF289F4C345B027B2C28F95E826"),
        fromHex("7A03AC9277FDC74EC6CC392CFA53202A0F67100D760B3CBA4FD84D3D706A17C7"),
    };
};

const Constants& constants()
{
    static const Constants values;
    return values;
}

// Little-endian, and the highest bit is the sign of x.
BignumPointer decodeY(QByteArrayView bytes)
{
    QByteArray littleEndian = bytes.toByteArray();
    littleEndian.back() = static_cast<char>(littleEndian.back() & 0x7f);
    return BignumPointer(BN_lebin2bn(unsignedBytes(littleEndian), static_cast<int>(keyBytes), nullptr));
}

// x² = (y² - 1) / (d y² + 1). A quotient is a square if and only if the product is.
bool hasX(const BIGNUM* y)
{
    const auto& [p, d, smallOrderY] = constants();
    const BignumContextPointer context(BN_CTX_new());
    const BignumPointer square(BN_new());
    const BignumPointer numerator(BN_new());
    const BignumPointer denominator(BN_new());
    const BignumPointer product(BN_new());
    return BN_mod_sqr(square.get(), y, p.get(), context.get()) == 1
        && BN_mod_sub(numerator.get(), square.get(), BN_value_one(), p.get(), context.get()) == 1
        && BN_mod_mul(product.get(), d.get(), square.get(), p.get(), context.get()) == 1
        && BN_mod_add(denominator.get(), product.get(), BN_value_one(), p.get(), context.get()) == 1
        && BN_mod_mul(product.get(), numerator.get(), denominator.get(), p.get(), context.get()) == 1
        && BN_kronecker(product.get(), p.get(), context.get()) == 1;
}

} // namespace

bool isEd25519PublicKey(QByteArrayView bytes)
{
    if (bytes.size() != keyBytes)
        return false;
    const ErrorQueueGuard guard;
    const BignumPointer y = decodeY(bytes);
    const auto isY = [&y](const BignumPointer& other) { return BN_cmp(y.get(), other.get()) == 0; };
    return BN_cmp(y.get(), constants().p.get()) < 0 && std::ranges::none_of(constants().smallOrderY, isY)
        && hasX(y.get());
}

} // namespace besace::crypto
